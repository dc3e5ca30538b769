package tongban.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tongban.process.WholeTransaction;
import tongban.web.AllowedTo;
import tongban.web.Role;

/** Others asked to sign (加签). They sign by completing their own tasks. */
@RestController
@RequestMapping("/api/tasks/{id}/signers")
class SignerController {
  private final Signers signers;
  private final Completions completions;
  private final WholeTransaction transaction;

  SignerController(Signers signers, Completions completions, WholeTransaction transaction) {
    this.signers = signers;
    this.completions = completions;
    this.transaction = transaction;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  void ask(@PathVariable String id, @RequestBody Signers.Order order) {
    transaction.run(
        () -> {
          signers.ask(id, order);
          return true;
        });
  }

  /** While they have not answered; the last one a completion waits for lets it go on. */
  @DeleteMapping("/{signer}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  void remove(@PathVariable String id, @PathVariable long signer) {
    completions.remove(id, signer);
  }
}
