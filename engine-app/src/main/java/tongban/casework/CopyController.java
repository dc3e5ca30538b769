package tongban.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tongban.process.WholeTransaction;
import tongban.web.AllowedTo;
import tongban.web.Paging;
import tongban.web.Role;
import tongban.web.Slice;

/** Cases sent to others to read (抄送). */
@RestController
class CopyController {
  private final CaseCopies copies;
  private final WholeTransaction transaction;

  CopyController(CaseCopies copies, WholeTransaction transaction) {
    this.copies = copies;
    this.transaction = transaction;
  }

  /**
   * @param to usernames, 20 at most
   */
  record Order(@Nullable List<@Nullable String> to, @Nullable String note) {}

  @PostMapping("/api/cases/{caseNumber}/copies")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  void send(@PathVariable String caseNumber, @RequestBody Order order) {
    run(() -> copies.send(caseNumber, order.to(), order.note()));
  }

  /** What the caller was sent, the newest first. */
  @GetMapping("/api/me/copies")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  Slice<CaseCopies.View> list(
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    return copies.page(Paging.of(size, after, 1));
  }

  /**
   * @param unread 1000 at most
   */
  record Count(int unread) {}

  @GetMapping("/api/me/copies/count")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  Count count() {
    return new Count(copies.unread());
  }

  @PostMapping("/api/me/copies/{id}/read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  void read(@PathVariable long id) {
    run(() -> copies.read(id));
  }

  @PostMapping("/api/me/copies/read-all")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  void readAll() {
    run(copies::readAll);
  }

  private void run(Runnable work) {
    transaction.run(
        () -> {
          work.run();
          return true;
        });
  }
}
