package tongban.desk;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tongban.process.WholeTransaction;
import tongban.web.AllowedTo;
import tongban.web.Role;

/** Steps taken back by who completed them (撤回). */
@RestController
class TakeBackController {
  private final TakeBacks takeBacks;
  private final WholeTransaction transaction;

  TakeBackController(TakeBacks takeBacks, WholeTransaction transaction) {
    this.takeBacks = takeBacks;
    this.transaction = transaction;
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
