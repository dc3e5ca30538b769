package tongban.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Problems;
import tongban.web.Role;

/** Many tasks at once; each answer is what the single call would have been. */
@RestController
@RequestMapping("/api/tasks")
class BatchController {
  private final Batch batch;
  private final Problems problems;

  BatchController(Batch batch, Problems problems) {
    this.batch = batch;
    this.problems = problems;
  }

  /** In the order asked for. */
  record Results(List<Batch.Result> results) {}

  /**
   * @param ids {@value Batch#MOST} at most
   */
  record Claims(@Nullable List<@Nullable String> ids) {}

  @PostMapping("/claim")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  Results claim(@RequestBody Claims claims, HttpServletRequest request) {
    return new Results(batch.claim(claims.ids(), thrown -> problems.of(thrown, request)));
  }

  /**
   * @param ids {@value Batch#MOST} at most
   */
  record Completions(
      @Nullable List<@Nullable String> ids, @Nullable String outcome, @Nullable String comment) {}

  @PostMapping("/complete")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  Results complete(@RequestBody Completions body, HttpServletRequest request) {
    return new Results(
        batch.complete(
            body.ids(), body.outcome(), body.comment(), thrown -> problems.of(thrown, request)));
  }
}
