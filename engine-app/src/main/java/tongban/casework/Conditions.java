package tongban.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.casework.ConditionalAcceptance.State;
import tongban.deadline.Clocks;
import tongban.identity.Actors;
import tongban.process.Processes;
import tongban.web.Refusal;

/** Ends conditional acceptances, in the tables and where the flow waits for them. */
@Component
class Conditions {
  private static final String ENDED = "condition-ended";

  private final ConditionalAcceptances acceptances;
  private final Processes processes;
  private final Clocks clocks;
  private final Actors actors;
  private final Clock clock;

  Conditions(
      ConditionalAcceptances acceptances,
      Processes processes,
      Clocks clocks,
      Actors actors,
      Clock clock) {
    this.acceptances = acceptances;
    this.processes = processes;
    this.clocks = clocks;
    this.actors = actors;
    this.clock = clock;
  }

  void end(ConditionalAcceptance waiting, State state) {
    acceptances.end(waiting.id(), state, clock.instant());
    clocks.stop(waiting.caseNumber(), ConditionalAcceptance.CLOCK, actors.current().username());
  }

  /** Nothing is waited for any more: the case has ended, or is to be accepted anew. */
  void lapse(String caseNumber) {
    var waiting = acceptances.open(caseNumber);
    if (waiting == null) return;
    end(waiting, State.VOID);
    processes.correlate(ENDED, caseNumber, Map.of());
  }

  boolean isOpen(String caseNumber) {
    return acceptances.open(caseNumber) != null;
  }

  /** Whether this material is waited for. */
  boolean awaits(String caseNumber, String material) {
    var waiting = acceptances.open(caseNumber);
    return waiting != null && waiting.names().contains(material);
  }

  /** What comes after its day does not count, whether or not the timer that says so has run. */
  void checkInTime(String caseNumber) {
    var passed =
        clocks.of(caseNumber).stream()
            .filter(each -> each.name().equals(ConditionalAcceptance.CLOCK))
            .anyMatch(each -> each.stoppedAt() == null && isPassed(each.deadline()));
    if (passed) throw Refusal.conflict("casework.conditional.passed");
  }

  private boolean isPassed(@Nullable Instant deadline) {
    return deadline != null && clock.instant().isAfter(deadline);
  }
}
