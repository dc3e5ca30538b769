package tongban.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tongban.process.WholeTransaction;
import tongban.web.AllowedTo;
import tongban.web.Paging;
import tongban.web.Role;
import tongban.web.Slice;

/** Completed steps, and those of them taken back by who completed them (撤回). */
@RestController
class TakeBackController {
  private final CompletedTasks completed;
  private final TakeBacks takeBacks;
  private final WholeTransaction transaction;

  TakeBackController(CompletedTasks completed, TakeBacks takeBacks, WholeTransaction transaction) {
    this.completed = completed;
    this.takeBacks = takeBacks;
    this.transaction = transaction;
  }

  @GetMapping("/api/me/completed")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  Slice<CompletedTasks.View> completed(
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    return completed.page(Paging.of(size, after, 1));
  }

  /**
   * @param task id of the same step, open again
   */
  record Again(String task) {}

  /** The id is that of the completed task. */
  @PostMapping("/api/tasks/{id}/take-back")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  Again takeBack(@PathVariable String id) {
    return new Again(transaction.run(() -> takeBacks.takeBack(id)));
  }
}
