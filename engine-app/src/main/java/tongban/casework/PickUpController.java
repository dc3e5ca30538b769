package tongban.casework;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tongban.process.WholeTransaction;
import tongban.web.AllowedTo;
import tongban.web.Role;

@RestController
class PickUpController {
  private final PickUps pickUps;
  private final WholeTransaction transaction;

  PickUpController(PickUps pickUps, WholeTransaction transaction) {
    this.pickUps = pickUps;
    this.transaction = transaction;
  }

  /** Orders a courier who fetches the applicant's papers. */
  @PostMapping("/api/cases/{caseNumber}/pick-ups")
  @ResponseStatus(HttpStatus.CREATED)
  @AllowedTo(Role.CLERK)
  CaseView.CourierRow order(@PathVariable String caseNumber, @RequestBody PickUps.PickUp pickUp) {
    return transaction.run(() -> pickUps.order(caseNumber, pickUp));
  }
}
