package tongban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import tongban.deadline.CalendarChangeMapper.Touched;

/**
 * Running clocks that an older calendar has projected, read and written set by set. What writes
 * answers how many rows it has written.
 */
@Mapper
interface StaleClocks {

  /**
   * Whether there are running clocks that an earlier calendar has projected, and that have to be
   * projected again.
   *
   * @param touched the first day that counts otherwise, see {@link
   *     CalendarChangeMapper#touchedSince}: those that were counted from earlier days keep their
   *     places
   */
  boolean exist(@Param("version") long version, @Param("touched") @Nullable LocalDate touched);

  /**
   * Clocks that keep no place, projected by the calendar just before this version, whose deadline
   * lies before an instant, locked; those locked by others are left out.
   */
  List<Long> lockDueBefore(
      @Param("version") long version, @Param("before") Instant before, @Param("size") int size);

  /** A clock that is to move, and how soon it is due. */
  record Urgent(String businessKey, Instant deadlineAt) {}

  /** Clocks projected by the calendar just before and due from then on, the most urgent first. */
  List<Urgent> urgent(
      @Param("version") long version,
      @Param("touched") @Nullable LocalDate touched,
      @Param("from") Instant from,
      @Param("size") int size);

  /** The same from the other end: due until then, the most urgent last. */
  List<Urgent> last(
      @Param("version") long version,
      @Param("touched") @Nullable LocalDate touched,
      @Param("until") Instant until,
      @Param("size") int size);

  /** Business keys of all such clocks projected by any earlier calendar. */
  List<String> all(
      @Param("version") long version,
      @Param("touched") @Nullable LocalDate touched,
      @Param("size") int size);

  /** Those of these business keys that have clocks written by any earlier calendar. */
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

  /** Their lights change to the same; to be called before they are projected. */
  int journalLight(
      @Param("ids") Collection<Long> ids,
      @Param("to") Projected to,
      @Param("light") Light light,
      @Param("at") Instant at);

  /** Which calendars have projected the running clocks, in order: one, unless a change is on. */
  List<Long> versions();

  /**
   * Running clocks of this calendar with a deadline from {@code from} on, ordered by it.
   *
   * @param touched leaves out those that keep their places
   * @param kept whether of these, those are in that move or are no longer provisional
   */
  List<ClockRow> dueFrom(
      @Param("version") long version,
      @Param("touched") Touched touched,
      @Param("kept") boolean kept,
      @Param("from") Instant from,
      @Param("afterDeadline") @Nullable Instant afterDeadline,
      @Param("afterId") long afterId,
      @Param("size") int size);

  /** Business keys in this range that have running clocks of one name that end otherwise. */
  List<String> ambiguous(@Param("first") String first, @Param("last") String last);

  /** Where running clocks end, as positions; one may come again. */
  List<Long> places();

  /** Running clocks of this calendar without a deadline, in order. */
  List<ClockRow> still(
      @Param("version") long version, @Param("afterId") long afterId, @Param("size") int size);
}
