package tongban.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongban.deadline.ClockView;
import tongban.deadline.Clocks;

/**
 * How urgent a case is as a whole: the worst light of its running clocks, and the latest of its
 * parts' deadlines, or that of the stage that the whole is in.
 *
 * @param light null when no clock runs
 * @param deadline null when there is none
 * @param suspended whether every running clock is
 */
record Urgency(@Nullable String light, @Nullable Instant deadline, boolean suspended) {
  private static final List<String> WORST_FIRST = List.of("RED", "YELLOW", "GREEN", "GREY");

  static Urgency of(String caseNumber, List<ClockView> clocks) {
    var all = clocks.stream().filter(clock -> clock.stoppedAt() == null).toList();
    var hall = all.stream().filter(clock -> isOfTheHall(clock, caseNumber)).toList();
    // after delivery a case may wait for what was committed to, and for nothing else
    var running = hall.isEmpty() ? all : hall;
    var stage = running.stream().filter(clock -> clock.owner().equals(caseNumber)).toList();
    return new Urgency(
        worstLight(all.stream().filter(c -> running.contains(c) || isLate(c)).toList()),
        stage.isEmpty() ? latest(running) : earliest(stage),
        !running.isEmpty() && running.stream().allMatch(c -> c.state().equals("SUSPENDED")));
  }

  /** What a part waits for has limits of others, which are no deadlines of the case. */
  private static boolean isOfTheHall(ClockView clock, String caseNumber) {
    if (clock.name().equals(ConditionalAcceptance.CLOCK)) return false;
    return clock.owner().equals(caseNumber)
        || clock.name().equals(Clocks.STATUTORY)
        || clock.name().equals(Clocks.PROMISED);
  }

  /** A special procedure that takes too long is the hall's matter all the same. */
  private static boolean isLate(ClockView clock) {
    return clock.name().equals(Clocks.PROCEDURE) && clock.light().equals("RED");
  }

  static @Nullable String worstLight(List<ClockView> clocks) {
    return clocks.stream()
        .map(ClockView::light)
        .min(Comparator.comparing(WORST_FIRST::indexOf))
        .orElse(null);
  }

  private static @Nullable Instant latest(List<ClockView> clocks) {
    return clocks.stream().collect(Collectors.groupingBy(ClockView::owner)).values().stream()
        .map(Urgency::earliest)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable Instant earliest(List<ClockView> clocks) {
    return clocks.stream()
        .map(ClockView::deadline)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
