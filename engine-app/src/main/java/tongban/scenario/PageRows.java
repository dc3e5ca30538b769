package tongban.scenario;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import tongban.casework.CaseView;

/** Lists of a case's page as rows of texts. */
final class PageRows {
  private PageRows() {}

  static List<Map<String, String>> parts(Run run, CaseView page) {
    return page.parts().stream()
        .map(
            part ->
                Map.of(
                    "part",
                    run.parts().name(part.part()),
                    "wave",
                    String.valueOf(part.wave()),
                    "state",
                    part.state().name(),
                    "decision",
                    Objects.requireNonNullElse(part.decision(), Comparison.NONE)))
        .toList();
  }

  static List<Map<String, String>> courier(CaseView page) {
    return page.courier().stream()
        .map(order -> Map.of("direction", order.direction().name(), "state", order.state().name()))
        .toList();
  }

  /** {@code onFile} says whether it was taken over from another case. */
  static List<Map<String, String>> materials(CaseView page) {
    return page.materials().stream()
        .map(
            material ->
                Map.of(
                    "name",
                    material.name(),
                    "state",
                    material.state(),
                    "onFile",
                    material.reusedFrom() == null ? "no" : "yes"))
        .toList();
  }
}
