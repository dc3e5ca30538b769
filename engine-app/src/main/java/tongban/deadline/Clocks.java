package tongban.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tongban.worktime.CountedDay;
import tongban.worktime.Limit;

/**
 * The clocks of cases. A clock belongs to an {@code owner} (a case number, or a part of a case) and
 * has a {@code name}: {@code acceptance}, {@code statutory}, {@code promised}, or that of a stage
 * ({@code supplement}, {@code delivery}, …). Every change goes to the ledger first; in the same
 * transaction the engine timers of {@code businessKey} follow. Deadlines are never stored as facts.
 */
public interface Clocks {
  String ACCEPTANCE = "acceptance";
  String STATUTORY = "statutory";
  String PROMISED = "promised";

  /** Of a special procedure; its owner is the suspension's reference. */
  String PROCEDURE = "procedure";

  /**
   * Starts a clock. A clock of the same owner and name that still runs is refused (a defect of the
   * caller); one that was stopped stays in the ledger and is no longer current.
   */
  void start(Order order);

  /**
   * @param businessKey of the process instance whose timers follow the clock
   * @param start the event's instant; the day of it is not counted
   * @param department whose office hours give the closing time; null for the hall's
   * @param warningThreshold yellow when no more units than this remain
   * @param source law and article, or rule, shown to people
   */
  record Order(
      String businessKey,
      String owner,
      String name,
      Instant start,
      Limit limit,
      int warningThreshold,
      @Nullable String department,
      String source,
      String actor) {}

  /**
   * Suspends the running statutory and promised clocks of the owner from today on, beside
   * suspensions that are open already. {@code reference} tells one suspension of an owner from
   * another; where it has a limit of its own, it owns the clock {@value #PROCEDURE} that runs while
   * it is open.
   */
  void suspend(Suspension suspension);

  /**
   * @param kind name of the special procedure
   * @param source what allows it to suspend
   * @param notice number of the document that told the applicant
   * @param expectedEnd the time told in writing; null where none is known
   * @param limit how long it may take; null where no clock is to tell. Its reference must then be
   *     one of a kind among all owners
   */
  record Suspension(
      String owner,
      String reference,
      String kind,
      String source,
      @Nullable String notice,
      @Nullable String expectedEnd,
      String reason,
      String actor,
      @Nullable Limit limit) {

    /** Without a limit of its own. */
    public Suspension(
        String owner,
        String reference,
        String kind,
        String source,
        @Nullable String notice,
        @Nullable String expectedEnd,
        String reason,
        String actor) {
      this(owner, reference, kind, source, notice, expectedEnd, reason, actor, null);
    }
  }

  /** Ends a suspension today, and its own clock; one that is not open is refused. */
  void resume(String owner, String reference, String actor);

  /**
   * Extends the statutory clock of the owner by units of its own, and the promised one likewise
   * (capped by the statutory). Refused when overdue, when extended before, or when immediate.
   */
  void extend(String owner, int amount, String reason, String approver);

  /** Stops the named clock, if it runs, keeping whether it was on time and by how much. */
  void stop(String owner, String name, String actor);

  /**
   * Takes back that the statutory and promised clocks of the owner were stopped last: they go on as
   * if they had never stopped, so no time is given back. One that runs, or never ran, stays as it
   * is.
   *
   * @param reason why what was decided is undecided again
   */
  void reopen(String owner, String reason, String actor);

  /**
   * The same as of an earlier instant: when what the clock waited for happened, which became known
   * only now. Before its start counts as its start, after now as now.
   */
  void stop(String owner, String name, Instant at, String actor);

  /** Stops every running clock of the business key. */
  void stopAll(String businessKey, String actor);

  /** Stops every running clock of the business key but those of this name. */
  void stopAllBut(String businessKey, String name, String actor);

  /** All clocks of the business key, the stopped ones too, in order of start. */
  List<ClockView> of(String businessKey);

  /** The most urgent running clock among those of these owners. */
  Optional<Urgent> mostUrgent(List<String> owners);

  /**
   * What a list shows of a clock.
   *
   * @param light of the four, now
   * @param deadline null while suspended without one, as is {@code yellowAt}
   */
  record Urgent(
      String name,
      String light,
      boolean suspended,
      @Nullable Instant deadline,
      @Nullable Instant yellowAt) {}

  /** When the running clocks of these business keys end, in one look; no more is computed. */
  List<RunningDeadline> deadlinesOf(Collection<String> businessKeys);

  /** The running clocks of each of these business keys that has one, in one look. */
  Map<String, List<ClockView>> runningOf(Collection<String> businessKeys);

  /**
   * What each day has counted: from the start of the clock to its deadline, or to today while it
   * has none.
   *
   * @throws tongban.web.Refusal 404 when there is no such clock
   */
  List<CountedDay> explain(long clockId);

  /** Every clock of the business key with all that its deadline follows from, in order of start. */
  List<Explanation> explanations(String businessKey);

  /**
   * From which instant a case accepted now counts, and by which rule (for cases accepted outside
   * working time).
   */
  Acceptance acceptance(Instant now, @Nullable String department);

  /**
   * @param start what the clocks are to start with
   * @param rule {@code IN_WORKING_TIME}, {@code SAME_DAY} or {@code NEXT_WORKING_DAY}
   */
  record Acceptance(Instant start, String rule) {}
}
