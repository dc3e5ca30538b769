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
   * Checks the cap and all limits and counts the entry, in one statement; 0 where one of them would
   * not hold. The amount is in the client's row already.
   */
  int reserve(Move move);

  /** Adds this and counts the entry; 0 where something would fall below nothing. */
  int move(Move move);

  /** New terms; 0 where somebody was faster, or the cap would be below what is used. */
  int change(@Param("version") int version, @Param("to") Limits to);

  void keep(Terms terms);

  /** Newest first. */
  List<Terms> terms(@Param("before") @Nullable Integer before, @Param("limit") int limit);
}
