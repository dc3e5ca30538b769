package tongban.guarantee;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tongban.casework.CaseClosed;

/** Nothing stays reserved for a case that has ended, whichever way it ended. */
@Component
class Releases {
  private final AccountRows accounts;
  private final Ledger ledger;

  Releases(AccountRows accounts, Ledger ledger) {
    this.accounts = accounts;
    this.ledger = ledger;
  }

  @EventListener
  void closed(CaseClosed closed) {
    var account = accounts.find(closed.caseNumber());
    if (account == null || account.reserved() == 0) return;
    ledger.free("closed:" + closed.caseNumber(), closed.caseNumber());
  }
}
