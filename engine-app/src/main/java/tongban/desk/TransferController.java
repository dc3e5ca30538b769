package tongban.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tongban.process.WholeTransaction;
import tongban.web.AllowedTo;
import tongban.web.Paging;
import tongban.web.Role;
import tongban.web.Slice;

/** Tasks given to colleagues (转办). */
@RestController
@RequestMapping("/api/tasks/{id}")
class TransferController {
  private final Transfers transfers;
  private final Receivers receivers;
  private final WholeTransaction transaction;

  TransferController(Transfers transfers, Receivers receivers, WholeTransaction transaction) {
    this.transfers = transfers;
    this.receivers = receivers;
    this.transaction = transaction;
  }

  /** Who may take the task, by username. */
  @GetMapping("/colleagues")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  Slice<Receivers.View> colleagues(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    return receivers.page(id, q, Paging.of(size, after, 1));
  }

  record Order(@Nullable String to, @Nullable String reason) {}

  @PostMapping("/transfer")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  Given.View transfer(@PathVariable String id, @RequestBody Order order) {
    return transaction.run(() -> transfers.give(id, order.to(), order.reason())).view();
  }

  /** By who gave it, while the receiver has done nothing with it. */
  @DeleteMapping("/transfer")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  void undo(@PathVariable String id) {
    transaction.run(
        () -> {
          transfers.undo(id);
          return true;
        });
  }
}
