package tongban.casework;

import static tongban.casework.CaseView.at;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.catalog.Catalog;
import tongban.catalog.Department;
import tongban.deadline.ClockView;
import tongban.deadline.Clocks;

/** The parts of a case; of those that the caller may not see one line each. */
@Component
class PartRows {
  private final ClockRows clocks;
  private final Catalog catalog;

  PartRows(ClockRows clocks, Catalog catalog) {
    this.clocks = clocks;
    this.catalog = catalog;
  }

  List<CaseView.PartRow> of(Scope scope, List<ClockView> clocks) {
    return scope.parts().stream()
        .map(part -> scope.sees(part.part()) ? row(part, clocks) : line(part))
        .toList();
  }

  private CaseView.PartRow line(CasePart part) {
    return row(part, null, null, null, null, null);
  }

  private CaseView.PartRow row(CasePart part, List<ClockView> all) {
    var own = all.stream().filter(clock -> clock.owner().equals(part.part())).toList();
    var statutory = last(own, Clocks.STATUTORY);
    var promised = last(own, Clocks.PROMISED);
    var light =
        Urgency.worstLight(
            own.stream().filter(c -> c.equals(statutory) || c.equals(promised)).toList());
    return row(part, light, statutory, promised, certificate(part), at(part.decidedAt()));
  }

  private CaseView.PartRow row(
      CasePart part,
      @Nullable String light,
      @Nullable ClockView statutory,
      @Nullable ClockView promised,
      CaseView.@Nullable Certificate certificate,
      @Nullable OffsetDateTime decidedAt) {
    boolean decided = part.isDecided() && decidedAt != null;
    return new CaseView.PartRow(
        part.part(),
        part.partNumber(),
        new CaseView.Named(part.itemCode(), part.itemName()),
        department(part.department()),
        part.wave(),
        part.severable(),
        part.countersign(),
        part.state(),
        decided ? part.decision() : null,
        decided ? decidedAt : null,
        light,
        statutory == null ? null : clocks.row(statutory),
        promised == null ? null : clocks.row(promised),
        certificate);
  }

  /** The clock that was started last under this name. */
  private static @Nullable ClockView last(List<ClockView> clocks, String name) {
    return clocks.stream()
        .filter(clock -> clock.name().equals(name))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  static CaseView.@Nullable Certificate certificate(CasePart part) {
    var number = part.certificateNumber();
    var code = part.certificateCode();
    return number == null || code == null
        ? null
        : new CaseView.Certificate(
            part.part(), part.itemName(), number, code, part.state() == PartState.CLOSED);
  }

  CaseView.Named department(String code) {
    return new CaseView.Named(code, catalog.department(code).map(Department::name).orElse(code));
  }
}
