package tongban.desk;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tongban.process.WholeTransaction;
import tongban.web.AllowedTo;
import tongban.web.Role;

/** When the caller is out of office (外出). */
@RestController
@RequestMapping("/api/me/absence")
class AbsenceController {
  private final Absences absences;
  private final WholeTransaction transaction;

  AbsenceController(Absences absences, WholeTransaction transaction) {
    this.absences = absences;
    this.transaction = transaction;
  }

  /** 204 when none is announced. */
  @GetMapping
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  ResponseEntity<Absences.View> mine() {
    var mine = absences.mine();
    return mine == null ? ResponseEntity.noContent().build() : ResponseEntity.ok(mine);
  }

  /**
   * @param from now when it is left out
   * @param substitute username
   */
  record Announced(
      @Nullable OffsetDateTime from, @Nullable OffsetDateTime to, @Nullable String substitute) {}

  @PutMapping
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  Absences.View announce(@RequestBody Announced announced) {
    return transaction.run(
        () -> absences.announce(announced.from(), announced.to(), announced.substitute()));
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  void end() {
    transaction.run(
        () -> {
          absences.end();
          return true;
        });
  }
}
