package tongban.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The engine's timers that follow clocks, of many cases in a few statements. */
public interface MovableTimers {

  /**
   * A timer whose due date the model takes from a clock.
   *
   * @param id of the job
   * @param clock the clock's name; null where the model's expression says more than a name, which
   *     only {@link Timers#reproject} can evaluate
   * @param scope the value of the variable that tells whose clock it is, as the timer sees it; null
   *     where it sees none
   * @param due null for a timer without a due date
   */
  record Timer(
      String id,
      String businessKey,
      @Nullable String clock,
      @Nullable String scope,
      @Nullable Instant due) {}

  /**
   * All timers of these business keys that follow clocks, in order of their ids.
   *
   * @param variable which text variable tells whose clock it is, by the clock's name; null where
   *     none does
   */
  List<Timer> of(Collection<String> businessKeys, Function<String, @Nullable String> variable);

  /**
   * Sets due dates, a statement for each instant. Commands of the engine that have read one of
   * these timers before fail as after any concurrent change, and are repeated whole.
   *
   * @param timers ids by their due date, in whole seconds
   */
  void move(Map<Instant, List<String>> timers);

  /** Business keys of running processes in their order, from the first to the last. */
  record Keys(String first, String last) {}

  /**
   * The next business keys between two others.
   *
   * @param after null for the beginning
   * @param before null for the end
   * @param fromTop the last ones instead of the first
   * @return null where there is none
   */
  @Nullable Keys next(@Nullable String after, @Nullable String before, boolean fromTop, int size);

  /**
   * Timers of a range of business keys get the due dates of their clocks, in one statement, if they
   * have others. Those that are never due stay so.
   *
   * @return business keys in this range with timers whose expression says more than a clock's name,
   *     which stay as they are
   */
  List<String> follow(Following timers);

  /**
   * @param apart business keys that are left out
   * @param version clocks that a calendar from this version on has written are followed, and those
   *     counted from days before {@code touched}
   * @param due of timers, in whole seconds, by the place of their clocks
   */
  record Following(
      Keys keys,
      Collection<String> apart,
      long version,
      @Nullable LocalDate touched,
      Map<Long, Instant> due) {}
}
