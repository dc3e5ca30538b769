package tongban.deadline;

import java.security.Principal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tongban.audit.Audit;
import tongban.web.AllowedTo;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Role;
import tongban.web.Slice;
import tongban.worktime.WorkTime;

/**
 * Clocks compared with their ledgers and with what follows them, on demand and as last reported.
 */
@RestController
@RequestMapping("/api/admin/clocks")
class ReconciliationEndpoint {
  private final Reconciliation reconciliation;
  private final Reconciliations kept;
  private final Audit audit;

  ReconciliationEndpoint(Reconciliation reconciliation, Reconciliations kept, Audit audit) {
    this.reconciliation = reconciliation;
    this.kept = kept;
    this.audit = audit;
  }

  /**
   * @param clocks running ones that were recomputed
   * @param timers of the engine that follow clocks
   * @param tasks rows of the worklist
   * @param count of all differences; none is expected
   * @param differences the first 200
   */
  record Report(
      long id,
      OffsetDateTime startedAt,
      OffsetDateTime finishedAt,
      String startedBy,
      long clocks,
      long timers,
      long tasks,
      long count,
      List<Difference> differences) {

    static Report of(Reconciled done) {
      return new Report(
          done.id(),
          done.startedAt().atZone(WorkTime.ZONE).toOffsetDateTime(),
          done.finishedAt().atZone(WorkTime.ZONE).toOffsetDateTime(),
          done.startedBy(),
          done.clocks(),
          done.timers(),
          done.tasks(),
          done.count(),
          done.differences());
    }
  }

  /** Compares now; nothing is repaired. */
  @PostMapping("/reconcile")
  @AllowedTo(Role.ADMIN)
  Report reconcile(Principal principal) {
    var report = Report.of(reconciliation.run(principal.getName()));
    audit.record(
        principal.getName(), "clocks.reconciled", "clocks", Map.of("differences", report.count()));
    return report;
  }

  /** The latest first. */
  @GetMapping("/reconciliations")
  @AllowedTo(Role.ADMIN)
  Slice<Report> reconciliations(
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    var paging = Paging.of(size, after, 1);
    var before = paging.after() == null ? null : paging.after().number(0);
    return paging
        .slice(kept.page(before, paging.limit()), done -> Cursor.of(done.id()))
        .map(Report::of);
  }
}
