package tongban.guarantee;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The one row of the pool, and the terms it has had. */
@Mapper
interface PoolRows {

  Pool get();

  /**
   * Adds to the account, its client, the client's group and the pool, and counts the entry; 0 where
   * the pool would fall below nothing or, for a reservation, the cap or one of the limits would not
   * hold: then the transaction has to be rolled back. The first three rows are locked.
   */
  int post(Posting posting);

  /** Counts an entry of nothing. */
  void count();

  /** New terms; 0 where somebody was faster, or the cap would be below what is used. */
  int change(@Param("version") int version, @Param("to") Limits to);

  void keep(Terms terms);

  /** Newest first. */
  List<Terms> terms(@Param("before") @Nullable Integer before, @Param("limit") int limit);
}
