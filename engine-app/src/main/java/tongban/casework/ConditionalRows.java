package tongban.casework;

import static tongban.casework.CaseView.at;
import static tongban.casework.CaseView.shown;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.deadline.ClockView;

/** Conditional acceptances as the page of a case shows them. */
@Component
class ConditionalRows {
  private final ConditionalAcceptances acceptances;
  private final MinorMaterials minor;

  ConditionalRows(ConditionalAcceptances acceptances, MinorMaterials minor) {
    this.acceptances = acceptances;
    this.minor = minor;
  }

  /** The last one of the case; null where it was accepted without a condition. */
  @Nullable ConditionalView of(String caseNumber, List<ClockView> clocks) {
    var last = acceptances.last(caseNumber);
    if (last == null) return null;
    var lacking = minor.lacking(caseNumber, last.names());
    var breach = acceptances.breachOf(caseNumber);
    return new ConditionalView(
        last.state().name(),
        last.names(),
        lacking,
        last.cureDays(),
        until(clocks),
        last.commitment(),
        last.sha256(),
        last.signedBy(),
        shown(last.signedAt()),
        at(last.endedAt()),
        breach != null && breach.repairedAt() == null);
  }

  private static @Nullable LocalDate until(List<ClockView> clocks) {
    return clocks.stream()
        .filter(clock -> clock.name().equals(ConditionalAcceptance.CLOCK))
        .map(ClockView::date)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
