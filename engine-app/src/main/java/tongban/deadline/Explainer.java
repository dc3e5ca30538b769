package tongban.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Explains the clocks of a business key from their ledgers, by the calendar in force. */
@Component
class Explainer {
  private final ClockMapper mapper;
  private final ClockBook book;
  private final ClockViews views;
  private final DayRules rules;
  private final MoveCauses causes;
  private final CalendarTrail trail;

  Explainer(
      ClockMapper mapper,
      ClockBook book,
      ClockViews views,
      DayRules rules,
      MoveCauses causes,
      CalendarTrail trail) {
    this.trail = trail;
    this.mapper = mapper;
    this.book = book;
    this.views = views;
    this.rules = rules;
    this.causes = causes;
  }

  List<Explanation> of(String businessKey) {
    var clocks = mapper.ofBusinessKey(businessKey);
    if (clocks.isEmpty()) return List.of();
    var shown = views.of(clocks).stream().collect(Collectors.toMap(ClockView::id, view -> view));
    var owners = clocks.stream().map(ClockRow::owner).collect(Collectors.toSet());
    var history = mapper.history(owners).stream().collect(Collectors.groupingBy(ClockEntry::owner));
    return clocks.stream()
        .map(clock -> explain(clock, shown, history.getOrDefault(clock.owner(), List.of())))
        .toList();
  }

  private Explanation explain(
      ClockRow clock, Map<Long, ClockView> shown, List<ClockEntry> history) {
    var view = Objects.requireNonNull(shown.get(clock.id()));
    var suspensions = suspensions(clock, history, shown);
    var days = new ExplainedDays(clock, book.calendarOf(clock), suspensions, new Ledger(history));
    return new Explanation(
        view,
        days.until(end(clock), rules),
        suspensions,
        own(clock, history, ClockEntry.Kind.EXTEND)
            .map(
                e ->
                    new Explanation.Extended(
                        e.happenedAt(), amount(e), text(e.reason()), e.actor()))
            .toList(),
        moves(clock, history).map(e -> move(e, history)).toList());
  }

  /** Those of the ledger, and those that follow from changes of the calendar since. */
  private Stream<ClockEntry> moves(ClockRow clock, List<ClockEntry> history) {
    var since = clock.isRunning() ? trail.pending(clock) : List.<ClockEntry>of();
    return Stream.concat(own(clock, history, ClockEntry.Kind.MOVE), since.stream());
  }

  private Instant end(ClockRow clock) {
    var end = clock.deadlineAt() == null ? clock.stoppedAt() : clock.deadlineAt();
    return end == null ? book.now() : end;
  }

  private static Stream<ClockEntry> own(
      ClockRow clock, List<ClockEntry> history, ClockEntry.Kind kind) {
    return history.stream()
        .filter(entry -> entry.is(kind))
        .filter(entry -> Objects.equals(entry.clockId(), clock.id()));
  }

  private Explanation.Move move(ClockEntry entry, List<ClockEntry> history) {
    return new Explanation.Move(
        entry.happenedAt(),
        entry.deadlineBefore(),
        entry.deadlineAfter(),
        causes.text(text(entry.reason()), history),
        entry.actor());
  }

  /** A suspension of the owner's before the clock began, or after it stopped, is not its own. */
  private static List<Explanation.Suspended> suspensions(
      ClockRow clock, List<ClockEntry> history, Map<Long, ClockView> shown) {
    if (!clock.canBeSuspended()) return List.of();
    return history.stream()
        .filter(entry -> entry.is(ClockEntry.Kind.SUSPEND))
        .map(entry -> suspended(entry, history, shown))
        .filter(each -> concerns(each, clock))
        .toList();
  }

  private static boolean concerns(Explanation.Suspended suspension, ClockRow clock) {
    var to = suspension.to();
    var stopped = clock.stoppedAt();
    return (to == null || !to.isBefore(clock.startedAt()))
        && (stopped == null || suspension.from().isBefore(stopped));
  }

  private static Explanation.Suspended suspended(
      ClockEntry entry, List<ClockEntry> history, Map<Long, ClockView> shown) {
    var reference = text(entry.reference());
    var end =
        history.stream()
            .filter(other -> other.is(ClockEntry.Kind.RESUME))
            .filter(other -> reference.equals(other.reference()))
            .findFirst();
    var limit =
        shown.values().stream()
            .filter(view -> view.name().equals(Clocks.PROCEDURE))
            .filter(view -> view.owner().equals(reference))
            .findFirst();
    return new Explanation.Suspended(
        reference,
        text(entry.procedureName()),
        text(entry.source()),
        entry.notice(),
        entry.expectedEnd(),
        text(entry.reason()),
        entry.actor(),
        entry.happenedAt(),
        end.map(ClockEntry::happenedAt).orElse(null),
        limit.orElse(null));
  }

  private static int amount(ClockEntry entry) {
    return entry.amount() == null ? 0 : entry.amount();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
