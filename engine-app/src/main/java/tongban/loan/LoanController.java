package tongban.loan;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tongban.casework.CaseState;
import tongban.casework.CaseSteps;
import tongban.casework.CaseView;
import tongban.guarantee.GuaranteePool;
import tongban.guarantee.PoolAccess;
import tongban.web.AllowedTo;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Role;
import tongban.web.Slice;

/** All loans that were applied for, refused ones too, for the guarantee company and supervisors. */
@RestController
class LoanController {
  private final LoanMapper loans;
  private final CaseSteps cases;
  private final GuaranteePool pool;
  private final PoolAccess access;

  LoanController(LoanMapper loans, CaseSteps cases, GuaranteePool pool, PoolAccess access) {
    this.loans = loans;
    this.cases = cases;
    this.pool = pool;
    this.access = access;
  }

  /**
   * A loan; amounts in fen.
   *
   * @param amount applied for
   * @param months applied for
   * @param approved null before its approval
   * @param reserved of the pool now, as {@code drawn} and {@code owed}
   * @param refusedFor rules that failed, or reasons; empty where nothing was refused
   */
  record Row(
      String caseNumber,
      CaseView.Named client,
      CaseState state,
      OffsetDateTime receivedAt,
      long amount,
      int months,
      boolean collateral,
      @Nullable Long approved,
      long reserved,
      long drawn,
      long owed,
      List<String> refusedFor) {}

  /** By case number, the last first; 404 for others than those of the guarantee company. */
  @GetMapping("/api/loans")
  @AllowedTo({Role.SUPERVISOR, Role.HEAD, Role.REVIEWER})
  Slice<Row> loans(
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    access.check();
    var paging = Paging.of(size, after, 1);
    var cursor = paging.after();
    var found = loans.page(cursor == null ? null : cursor.text(0), paging.limit());
    return paging.slice(found, each -> Cursor.of(each.caseNumber())).map(this::row);
  }

  private Row row(LoanCase loan) {
    var file = cases.find(loan.caseNumber());
    var standing = pool.standing(loan.caseNumber());
    return new Row(
        loan.caseNumber(),
        new CaseView.Named(file.idNumber(), file.applicantName()),
        file.state(),
        CaseView.shown(file.receivedAt()),
        loan.fen(),
        loan.months(),
        loan.collateral(),
        loan.approvedFen(),
        standing.reserved(),
        standing.drawn(),
        standing.compensated() - standing.recovered(),
        loan.refusedFor() == null ? List.of() : loan.refusedFor().lines().toList());
  }
}
