package tongban.casework;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Parts go to their departments in waves (分批): those of the next one when all before decided. */
@Component
class Waves {
  private final OpenCases open;
  private final CaseParts parts;
  private final Standing standing;
  private final Timeline timeline;

  Waves(OpenCases open, CaseParts parts, Standing standing, Timeline timeline) {
    this.open = open;
    this.parts = parts;
    this.standing = standing;
    this.timeline = timeline;
  }

  /**
   * Puts the next wave under examination.
   *
   * @return its number; 0 when none is left, or the rest is not to be examined
   */
  int dispatch(Step step) {
    var file = open.lock(step, CaseState.DECIDED);
    var all = parts.of(file.caseNumber());
    int wave = next(all);
    if (wave == 0) return 0;
    parts.dispatch(file.caseNumber(), wave);
    standing.settle(file.caseNumber());
    var items = undecided(all, wave).map(CasePart::itemName).toList();
    timeline.add(step, "dispatched", Map.of("wave", wave, "items", items));
    return wave;
  }

  private static int next(List<CasePart> parts) {
    if (parts.stream().anyMatch(CasePart::sinksTheRest)) return 0;
    return parts.stream().filter(CasePart::isOpen).mapToInt(CasePart::wave).min().orElse(0);
  }

  static Stream<CasePart> undecided(List<CasePart> parts, int wave) {
    return parts.stream().filter(CasePart::isOpen).filter(part -> part.wave() == wave);
  }
}
