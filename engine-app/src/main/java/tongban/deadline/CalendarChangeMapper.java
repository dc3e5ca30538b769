package tongban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import tongban.worktime.Positions;

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

  /** Those after one version up to another, in order. */
  List<CalendarChange> between(@Param("after") long after, @Param("upTo") long upTo);

  /**
   * From which day on places are kept by the changes that run, or have ended not long ago: who
   * began before may have written by the calendar before. Null where there is no such change.
   */
  @Nullable LocalDate touchedSince(Instant recently);

  /** Whether a change runs, or the timers are to be looked at again. */
  boolean isPending();

  /** Whether a change made since then runs by which no place is kept. */
  boolean isReachingToday(Instant since);

  /** The latest change whose timers are to be looked at by now. */
  @Nullable CalendarChange ofTimers(Instant now);

  /** Timers have followed up to this business key; nothing where that pass is over. */
  void lowTimers(@Param("of") CalendarChange pass, @Param("key") String businessKey);

  /** The same from this business key on. */
  void highTimers(@Param("of") CalendarChange pass, @Param("key") String businessKey);

  /** Of this version and those before: all have followed. */
  void timersDone(long version);

  /** Where the running clocks of versions before this one end; a place may come again. */
  List<Place> places(@Param("version") long version, @Param("from") @Nullable LocalDate keptFrom);

  /**
   * @param place null for clocks that end nowhere
   * @param clocks all of them
   * @param kept of them those that were counted from earlier days alone
   */
  record Place(@Nullable Long place, int clocks, int kept) {}

  /**
   * What a change does to clocks that keep their places.
   *
   * @param from the first day that counts otherwise; null for all of them
   * @param moved places whose dates are others
   * @param cleared places that are no longer provisional
   */
  record Touched(long version, @Nullable LocalDate from, List<Positions> moved, Positions cleared) {

    boolean moves(@Nullable Long place) {
      return place != null && moved.stream().anyMatch(range -> range.contains(place));
    }

    boolean clears(@Nullable Long place) {
      return place != null && cleared.contains(place);
    }
  }

  /** Changes up to this version that are not followed yet, the latest last. */
  List<CalendarChange> unfinished(long version);

  /**
   * @param timersDueAt when the timers are to be looked at again
   */
  void finish(
      @Param("id") long id,
      @Param("moved") int moved,
      @Param("at") Instant at,
      @Param("timersDueAt") Instant timersDueAt);

  /** Moves that the ledger has of a change, and those that follow from it, in one look. */
  int countMoves(Touched touched);

  /** The moves that the ledger has because of a change, by their clocks. */
  List<Journalled> journal(
      @Param("version") long version, @Param("after") long afterClock, @Param("size") int size);

  /**
   * Clocks that it has moved by keeping their places, and whose ledger has not been written since.
   */
  List<ClockRow> moved(
      @Param("touched") Touched touched, @Param("after") long afterClock, @Param("size") int size);

  /**
   * A move as the ledger has it, or as it follows from the change.
   *
   * @param id of the clock
   */
  record Journalled(
      long id,
      String businessKey,
      String owner,
      String name,
      @Nullable Instant deadlineBefore,
      @Nullable Instant deadlineAfter,
      Instant happenedAt) {}
}
