package tongban.guarantee;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tongban.casework.CaseView;
import tongban.process.WholeTransaction;
import tongban.web.AllowedTo;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Role;
import tongban.web.Slice;

/** The pool's parameters and the check of its ledger. */
@RestController
@RequestMapping("/api/admin/guarantee-pool")
class PoolAdminController {
  private final PoolTerms terms;
  private final LedgerCheck check;
  private final WholeTransaction transaction;

  PoolAdminController(PoolTerms terms, LedgerCheck check, WholeTransaction transaction) {
    this.terms = terms;
    this.check = check;
    this.transaction = transaction;
  }

  /**
   * A version of the parameters; amounts in fen.
   *
   * @param afterEntry the last entry of the ledger that was made before
   */
  record Version(
      int version,
      long afterEntry,
      long cap,
      long netAssets,
      int multiple,
      String reason,
      String changedBy,
      OffsetDateTime changedAt) {}

  /** Newest first; the first one is in force. */
  @GetMapping("/terms")
  @AllowedTo({Role.ADMIN, Role.SUPERVISOR})
  Slice<Version> terms(
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    var paging = Paging.of(size, after, 1);
    var before = paging.after() == null ? null : Math.toIntExact(paging.after().number(0));
    var found = terms.versions(before, paging.limit());
    return paging.slice(found, each -> Cursor.of(each.version())).map(PoolAdminController::version);
  }

  /** Changes the parameters; 409 where somebody was faster, or the cap is below what is used. */
  @PutMapping("/terms")
  @AllowedTo(Role.ADMIN)
  Version change(@RequestBody TermsBody body) {
    return version(transaction.run(() -> terms.change(body)));
  }

  /** Replays the whole ledger; no difference is expected. */
  @PostMapping("/replay")
  @AllowedTo({Role.ADMIN, Role.SUPERVISOR})
  LedgerCheck.Report replay() {
    return check.run();
  }

  private static Version version(Terms terms) {
    return new Version(
        terms.version(),
        terms.afterSeq(),
        terms.cap(),
        terms.netAssets(),
        terms.multiple(),
        terms.reason(),
        terms.changedBy(),
        CaseView.shown(terms.changedAt()));
  }
}
