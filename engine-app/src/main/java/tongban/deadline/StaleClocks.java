package tongban.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/**
 * Running clocks that an older calendar has projected, read and written set by set. What writes
 * answers how many rows it has written.
 */
@Mapper
interface StaleClocks {

  /** Clocks that run and were projected by a calendar before this version. */
  int count(long version);

  boolean exist(long version);

  /**
   * Clocks projected by the calendar just before this version whose deadline lies before an
   * instant, locked; those locked by others are left out.
   */
  List<Long> lockDueBefore(
      @Param("version") long version, @Param("before") Instant before, @Param("size") int size);

  /** A clock that is to move, and how soon it is due. */
  record Urgent(String businessKey, Instant deadlineAt) {}

  /** Clocks projected by the calendar just before and due from then on, the most urgent first. */
  List<Urgent> urgent(
      @Param("version") long version, @Param("from") Instant from, @Param("size") int size);

  /** The same from the other end: due until then, the most urgent last. */
  List<Urgent> last(
      @Param("version") long version, @Param("until") Instant until, @Param("size") int size);

  /** Business keys of all clocks projected by any earlier calendar. */
  List<String> all(@Param("version") long version, @Param("size") int size);

  /** Those of these business keys that have clocks projected by any earlier calendar. */
  List<String> among(
      @Param("businessKeys") Collection<String> businessKeys, @Param("version") long version);

  /** All clocks of these business keys in order, the stopped ones too, locked. */
  List<ClockRow> lock(Collection<String> businessKeys);

  /** Suspensions, resumptions and extensions of these owners, in order. */
  List<ClockEntry> ledger(Collection<String> owners);

  /** What was projected stays, by this calendar too. */
  int confirm(@Param("ids") Collection<Long> ids, @Param("version") long version);

  /** All of them to the same. */
  int project(
      @Param("ids") Collection<Long> ids,
      @Param("to") Projected to,
      @Param("lit") Lit lit,
      @Param("version") long version);

  /** The ledger gets their moves to the same deadline; to be called before they are projected. */
  int journal(
      @Param("ids") Collection<Long> ids,
      @Param("to") Projected to,
      @Param("cause") String cause,
      @Param("actor") String actor,
      @Param("at") Instant at);

  /** Their lights change to the same; to be called before they are projected. */
  int journalLight(
      @Param("ids") Collection<Long> ids,
      @Param("to") Projected to,
      @Param("light") Light light,
      @Param("at") Instant at);

  /** Which calendars have projected the running clocks, in order: one, unless a change is on. */
  List<Long> versions();

  /** Running clocks of this calendar with a deadline from {@code from} on, ordered by it. */
  List<ClockRow> dueFrom(
      @Param("version") long version,
      @Param("from") Instant from,
      @Param("afterDeadline") @Nullable Instant afterDeadline,
      @Param("afterId") long afterId,
      @Param("size") int size);

  /** Running clocks of this calendar without a deadline, in order. */
  List<ClockRow> still(
      @Param("version") long version, @Param("afterId") long afterId, @Param("size") int size);
}
