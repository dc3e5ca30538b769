package tongban.guarantee;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The ledger: rows are added and never changed. */
@Mapper
interface EntryRows {
  @Nullable LedgerEntry find(String entryKey);

  /** With the sums of the pool as they are now. */
  void insert(Posting posting);

  /** Newest first. */
  List<LedgerEntry> page(
      @Param("caseNumber") @Nullable String caseNumber,
      @Param("idNumber") @Nullable String idNumber,
      @Param("before") @Nullable Long before,
      @Param("limit") int limit);

  /** In their order. */
  List<LedgerEntry> after(@Param("seq") long seq, @Param("limit") int limit);
}
