package tongban.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongban.casework.NewCase;

/** A scenario as it was read. */
record Scenario(String name, Start start, List<Step> steps) {

  /**
   * The receipt of the case.
   *
   * @param by username or role
   * @param flow key of another flow than the item's own; null for that
   * @param materials names of what is handed in; null for all of the item's list
   */
  record Start(
      int line,
      String item,
      Instant at,
      String by,
      NewCase.NewApplicant applicant,
      @Nullable List<Material> materials,
      Map<String, Object> form,
      @Nullable String flow) {}

  record Material(int line, String name, boolean onFile) {}
}
