package tongban.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tongban.audit.Audit;
import tongban.catalog.Catalog;
import tongban.catalog.Department;
import tongban.identity.Actors;
import tongban.web.AllowedTo;
import tongban.web.Refusal;
import tongban.web.Role;
import tongban.worktime.OfficeTimes;

/** Summer and winter hours of departments, for administrators. */
@RestController
@RequestMapping("/api/admin/office-hours")
class OfficeHoursEndpoint {
  private final OfficeTimes times;
  private final Catalog catalog;
  private final Actors actors;
  private final Audit audit;

  OfficeHoursEndpoint(OfficeTimes times, Catalog catalog, Actors actors, Audit audit) {
    this.times = times;
    this.catalog = catalog;
    this.actors = actors;
    this.audit = audit;
  }

  /**
   * @param hall hours on days that no season covers
   * @param seasons by first date
   */
  record View(SessionView.Named department, List<SpanView> hall, List<SeasonView> seasons) {}

  record SeasonView(LocalDate from, LocalDate to, List<SpanView> sessions) {}

  /** {@code HH:mm}. */
  record SpanView(String opens, String closes) {}

  @GetMapping
  @AllowedTo(Role.ADMIN)
  View hours(@RequestParam(required = false) @Nullable String department) {
    return view(known(department));
  }

  /** Replaces all seasons; the department's deadlines move with their closing times. */
  @PutMapping
  @AllowedTo(Role.ADMIN)
  @Transactional
  public View put(
      @RequestParam(required = false) @Nullable String department,
      @RequestBody OfficeHoursBody body) {
    var known = known(department);
    var before = view(known).seasons();
    if (times.replace(known.code(), body.checked(), known.name() + "调整办公时间")) {
      audit.record(
          actors.current().username(),
          "office-hours.changed",
          "department/" + known.code(),
          Map.of("before", before.toString(), "after", view(known).seasons().toString()));
    }
    return view(known);
  }

  private Department known(@Nullable String code) {
    if (code == null || code.isBlank()) throw Refusal.field("department", "sessions.required");
    return catalog
        .department(code)
        .orElseThrow(() -> Refusal.field("department", "sessions.department-unknown"));
  }

  private View view(Department department) {
    return new View(
        new SessionView.Named(department.code(), department.name()),
        spans(times.hall()),
        times.of(department.code()).stream()
            .map(season -> new SeasonView(season.from(), season.to(), spans(season.sessions())))
            .toList());
  }

  private static List<SpanView> spans(List<OfficeTimes.Span> spans) {
    return spans.stream()
        .map(span -> new SpanView(span.opens().toString(), span.closes().toString()))
        .toList();
  }
}
