package tongban.loan;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Loans and their plans of repayment; whoever writes them has locked the case. */
@Mapper
interface LoanMapper {
  void insert(LoanCase loan);

  @Nullable LoanCase find(String caseNumber);

  void approve(
      @Param("caseNumber") String caseNumber,
      @Param("fen") long fen,
      @Param("months") int months,
      @Param("instalments") int instalments);

  void contract(@Param("caseNumber") String caseNumber, @Param("number") String number);

  void disbursed(@Param("caseNumber") String caseNumber, @Param("at") Instant at);

  void refused(@Param("caseNumber") String caseNumber, @Param("reasons") String reasons);

  /** By case number, the last first. */
  List<LoanCase> page(@Param("before") @Nullable String before, @Param("limit") int limit);

  void plan(@Param("caseNumber") String caseNumber, @Param("i") Instalment instalment);

  /** In their order. */
  List<Instalment> instalments(String caseNumber);

  /**
   * @param number from 1
   * @param months after the disbursement
   */
  record Instalment(int number, int months, long fen) {}
}
