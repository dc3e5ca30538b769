package tongban.desk;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tongban.casework.CaseView;
import tongban.casework.Casework;
import tongban.identity.Actor;
import tongban.identity.Actors;
import tongban.web.AllowedTo;
import tongban.web.Role;
import tongban.web.Slice;

/**
 * Warns of open cases of the same applicant and item, before another one is taken in. By POST, so
 * that no number stands in an address.
 */
@RestController
class DuplicateController {
  private final Casework casework;
  private final Tasks tasks;
  private final Actors actors;

  DuplicateController(Casework casework, Tasks tasks, Actors actors) {
    this.casework = casework;
    this.tasks = tasks;
    this.actors = actors;
  }

  /**
   * @param holders who has its tasks now; none where they lie in the pool
   */
  record Row(
      String caseNumber,
      CaseView.Named item,
      CaseView.Named department,
      String state,
      OffsetDateTime receivedAt,
      List<CaseView.Who> holders) {}

  /**
   * @param item implementation code, 31 characters
   * @param idNumber citizen number or credit code
   */
  record Question(@Nullable String item, @Nullable String idNumber) {}

  @PostMapping("/api/duplicates")
  @AllowedTo(Role.CLERK)
  Slice<Row> find(@RequestBody Question question) {
    var found = casework.openOf(question.item(), question.idNumber());
    return new Slice<>(found.stream().map(this::row).toList(), null);
  }

  private Row row(Casework.OpenCase open) {
    return new Row(
        open.caseNumber(),
        open.item(),
        open.department(),
        open.state().name(),
        open.receivedAt(),
        holders(open.caseNumber()));
  }

  private List<CaseView.Who> holders(String caseNumber) {
    return tasks.ofCase(caseNumber).stream()
        .map(Tasks.Row::assignee)
        .filter(Objects::nonNull)
        .distinct()
        .map(username -> new CaseView.Who(username, name(username)))
        .toList();
  }

  private String name(String username) {
    return actors.find(username).map(Actor::name).orElse(username);
  }
}
