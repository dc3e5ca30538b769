package tongban.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import tongban.deadline.LightsChanged.Change;

/** Stops clocks, and takes back that they were stopped. */
@Component
class ClockStops {
  private final ClockMapper mapper;
  private final ClockBook book;
  private final ClockMoves moves;

  ClockStops(ClockMapper mapper, ClockBook book, ClockMoves moves) {
    this.mapper = mapper;
    this.book = book;
    this.moves = moves;
  }

  void stop(String owner, Predicate<ClockRow> which, Instant when, String actor) {
    var clocks = book.lock(owner);
    var reckoner = new Reckoner(clocks, book.ledger(owner), book.calendar());
    for (var clock : clocks) {
      if (!clock.isRunning() || !which.test(clock)) continue;
      var at = when.isBefore(clock.startedAt()) ? clock.startedAt() : when;
      int margin = reckoner.remaining(clock, at);
      book.append(Entries.stop(clock, at, margin, actor));
      stop(clock, at, margin);
      moves.moved(clock.businessKey());
    }
  }

  /** A late stop turns the light red, should the sweep not have come by; urgent ones go out. */
  private void stop(ClockRow clock, Instant at, int margin) {
    boolean onTime = !clock.isOverdue(at);
    var light = Light.ofStopped(onTime);
    mapper.stop(clock.id(), at, onTime, margin, light, clock);
    if (light.isUrgent() || clock.light().isUrgent()) {
      book.light(Change.stopped(clock, light, book.now()));
    }
  }

  /** As {@link Clocks#reopen} has it. */
  void reopen(String owner, String reason, String actor) {
    var clocks = book.lock(owner);
    for (var name : List.of(Clocks.STATUTORY, Clocks.PROMISED)) {
      last(clocks, name).filter(c -> !c.isRunning()).ifPresent(c -> reopen(c, reason, actor));
    }
    book.project(owner, "REOPEN " + reason, actor);
  }

  private void reopen(ClockRow clock, String reason, String actor) {
    book.append(Entries.reopen(clock, book.now(), reason, actor));
    mapper.reopen(clock.id());
    moves.moved(clock.businessKey());
  }

  private static Optional<ClockRow> last(List<ClockRow> clocks, String name) {
    return clocks.stream().filter(c -> c.is(name)).reduce((earlier, later) -> later);
  }
}
