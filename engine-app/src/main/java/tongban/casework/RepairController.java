package tongban.casework;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tongban.process.WholeTransaction;
import tongban.web.AllowedTo;
import tongban.web.Role;

/** Repair of broken commitments (信用修复). */
@RestController
class RepairController {
  private final Revocation revocation;
  private final WholeTransaction transaction;

  RepairController(Revocation revocation, WholeTransaction transaction) {
    this.revocation = revocation;
    this.transaction = transaction;
  }

  /**
   * @param reason why it counts as repaired, up to 500 characters; printed on the notice
   */
  record Repair(@Nullable String reason) {}

  /**
   * The commitment that the applicant of this case has broken is repaired: conditional acceptance
   * is possible for them again, and they are told so in writing.
   */
  @PostMapping("/api/cases/{caseNumber}/commitment/repair")
  @AllowedTo(Role.SUPERVISOR)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void repair(@PathVariable String caseNumber, @RequestBody Repair repair) {
    transaction.run(
        () -> {
          revocation.repair(caseNumber, repair.reason() == null ? "" : repair.reason());
          return true;
        });
  }
}
