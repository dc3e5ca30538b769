package tongban.deadline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.worktime.Limit;

/** Shows clocks as they stand now. */
@Component
class ClockViews {
  private static final Comparator<ClockRow> BY_URGENCY =
      Comparator.comparing(ClockRow::deadlineAt, Comparator.nullsLast(Comparator.naturalOrder()));

  private final ClockMapper mapper;
  private final ClockBook book;

  ClockViews(ClockMapper mapper, ClockBook book) {
    this.mapper = mapper;
    this.book = book;
  }

  /** By the projection alone: what remains is not asked for. */
  Optional<Clocks.Urgent> mostUrgent(List<ClockRow> clocks) {
    return clocks.stream().filter(ClockRow::isRunning).min(BY_URGENCY).map(this::urgent);
  }

  private Clocks.Urgent urgent(ClockRow clock) {
    return new Clocks.Urgent(
        clock.name(),
        light(clock, book.now()).name(),
        clock.suspended(),
        clock.deadlineAt(),
        clock.yellowAt());
  }

  Map<String, List<ClockView>> byKey(List<ClockRow> running) {
    return of(running).stream().collect(Collectors.groupingBy(ClockView::businessKey));
  }

  List<ClockView> of(List<ClockRow> clocks) {
    if (clocks.isEmpty()) return List.of();
    var byOwner = clocks.stream().collect(Collectors.groupingBy(ClockRow::owner));
    var ledgers =
        mapper.ledger(byOwner.keySet()).stream().collect(Collectors.groupingBy(ClockEntry::owner));
    Map<String, Reckoner> reckoners =
        byOwner.keySet().stream()
            .collect(
                Collectors.toMap(
                    owner -> owner,
                    owner ->
                        new Reckoner(
                            byOwner.getOrDefault(owner, List.of()),
                            new Ledger(ledgers.getOrDefault(owner, List.of())),
                            book.calendar())));
    var now = book.now();
    return clocks.stream()
        .map(clock -> view(clock, now, remaining(clock, reckoners.get(clock.owner()), now)))
        .toList();
  }

  private static @Nullable Integer remaining(
      ClockRow clock, @Nullable Reckoner reckoner, Instant now) {
    if (!clock.isRunning()) return clock.margin();
    return reckoner == null ? null : reckoner.remaining(clock, now);
  }

  private ClockView view(ClockRow clock, Instant now, @Nullable Integer remaining) {
    var deadline = clock.deadlineAt();
    return new ClockView(
        clock.id(),
        clock.businessKey(),
        clock.owner(),
        clock.name(),
        new Limit(clock.amount(), clock.unit()),
        clock.extension(),
        clock.startedAt(),
        state(clock),
        light(clock, now).name(),
        deadline == null ? null : Ledger.local(deadline).toLocalDate(),
        deadline,
        clock.yellowAt(),
        remaining,
        book.calendarOf(clock).isProvisional(deadline),
        clock.stoppedAt(),
        clock.onTime(),
        clock.source());
  }

  private static String state(ClockRow clock) {
    if (!clock.isRunning()) return "STOPPED";
    return clock.suspended() ? "SUSPENDED" : "RUNNING";
  }

  /** As of now, to the millisecond; the stored one follows within a second or two. */
  private static Light light(ClockRow clock, Instant now) {
    return clock.isRunning()
        ? Light.of(clock.deadlineAt(), clock.yellowAt(), now)
        : Light.ofStopped(Boolean.TRUE.equals(clock.onTime()));
  }
}
