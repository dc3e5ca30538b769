package tongban.deadline;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Changes of the calendar, how far they are followed, and what the ledger has of them. */
@Mapper
interface CalendarChangeMapper {

  void insert(CalendarChange change);

  @Nullable CalendarChange find(long id);

  @Nullable CalendarChange ofVersion(long version);

  /** Locked: one node at a time moves clocks because of it. */
  @Nullable CalendarChange lock(long version);

  /** The latest first. */
  List<CalendarChange> page(@Param("before") @Nullable Long before, @Param("size") int size);

  void progress(
      @Param("version") long version,
      @Param("lookedAt") int lookedAt,
      @Param("moved") int moved,
      @Param("cleared") int cleared);

  /** The newest entry of the ledger; 0 where it has none. */
  long lastEntry();

  /** Changes up to this version that are not followed yet, the latest last. */
  List<CalendarChange> unfinished(long version);

  void finish(
      @Param("id") long id,
      @Param("moved") int moved,
      @Param("entry") long lastEntry,
      @Param("at") Instant at);

  /** How many moves the ledger has after the change's first entry, up to this one. */
  int countMoves(
      @Param("change") CalendarChange change,
      @Param("cause") String cause,
      @Param("entry") long lastEntry);

  /** The moves that the ledger has because of this change, in order. */
  List<Journalled> journal(
      @Param("change") CalendarChange change,
      @Param("cause") String cause,
      @Param("after") long after,
      @Param("size") int size);

  /** A move as the ledger has it. */
  record Journalled(
      long id,
      String businessKey,
      String owner,
      String name,
      @Nullable Instant deadlineBefore,
      @Nullable Instant deadlineAfter,
      Instant happenedAt) {}
}
