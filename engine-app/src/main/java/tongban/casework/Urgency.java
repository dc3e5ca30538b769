package tongban.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongban.deadline.ClockView;

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
    var running = clocks.stream().filter(clock -> clock.stoppedAt() == null).toList();
    var stage = running.stream().filter(clock -> clock.owner().equals(caseNumber)).toList();
    return new Urgency(
        worstLight(running),
        stage.isEmpty() ? latest(running) : earliest(stage),
        !running.isEmpty() && running.stream().allMatch(c -> c.state().equals("SUSPENDED")));
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
