package tongban.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tongban.process.WholeTransaction;
import tongban.web.AllowedTo;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Role;
import tongban.web.Slice;

/** Colleagues asked for an opinion (委派). */
@RestController
class DelegationController {
  private final Delegations delegations;
  private final TaskViews views;
  private final WholeTransaction transaction;

  DelegationController(Delegations delegations, TaskViews views, WholeTransaction transaction) {
    this.delegations = delegations;
    this.views = views;
    this.transaction = transaction;
  }

  record Order(@Nullable String to, @Nullable String comment) {}

  @PostMapping("/api/tasks/{id}/delegate")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  Given.View ask(@PathVariable String id, @RequestBody Order order) {
    return transaction.run(() -> delegations.ask(id, order.to(), order.comment())).view();
  }

  record Answer(@Nullable String comment) {}

  /** By who was asked. */
  @PostMapping("/api/tasks/{id}/resolve")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  Given.View resolve(@PathVariable String id, @RequestBody Answer answer) {
    return transaction.run(() -> delegations.resolve(id, answer.comment())).view();
  }

  /** By the owner. */
  @DeleteMapping("/api/tasks/{id}/delegate")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  void recall(@PathVariable String id) {
    transaction.run(
        () -> {
          delegations.recall(id);
          return true;
        });
  }

  /** Tasks of the caller that others are asked about. */
  @GetMapping("/api/me/delegations")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  Slice<TaskViews.Row> mine(
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    var paging = Paging.of(size, after, 1);
    var last = paging.after() == null ? null : paging.after().text(0);
    var page = paging.slice(delegations.mine(last, paging.limit()), row -> Cursor.of(row.taskId()));
    return new Slice<>(views.rows(page.content()), page.next());
  }
}
