package tongban.desk;

import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.casework.CaseView;
import tongban.casework.Casework;
import tongban.identity.Actors;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Slice;

/** What the caller has completed, the newest first. */
@Component
@Transactional(readOnly = true)
class CompletedTasks {
  private final Casework casework;
  private final TakeBacks takeBacks;
  private final Actors actors;

  CompletedTasks(Casework casework, TakeBacks takeBacks, Actors actors) {
    this.casework = casework;
    this.takeBacks = takeBacks;
    this.actors = actors;
  }

  /**
   * @param id of the completed task
   * @param name of the step, as the outcome's label in the caller's language
   * @param takeBack whether it could be taken back now
   */
  record View(
      String id,
      String name,
      String elementId,
      String caseNumber,
      CaseView.Named item,
      String outcome,
      String outcomeLabel,
      OffsetDateTime at,
      boolean takeBack) {}

  Slice<View> page(Paging paging) {
    var before = paging.after() == null ? null : paging.after().number(0);
    var rows = casework.handedInBy(actors.current().username(), before, paging.limit());
    return paging.slice(rows, row -> Cursor.of(row.id())).map(this::view);
  }

  private View view(Casework.DoneRow row) {
    return new View(
        row.taskId(),
        row.step(),
        row.elementId(),
        row.caseNumber(),
        row.item(),
        row.outcome(),
        row.outcomeLabel(),
        row.at(),
        takeBacks.isPossible(row));
  }
}
