package tongban.process;

import java.time.Instant;
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
}
