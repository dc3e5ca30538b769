package tongban.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Whether a list of items leaves the joint matters whole that are composed of them. */
final class JointFit {
  private final List<JointMatter> matters;
  private final Function<Set<String>, Map<String, ItemRow>> stored;

  JointFit(List<JointMatter> matters, Function<Set<String>, Map<String, ItemRow>> stored) {
    this.matters = matters;
    this.stored = stored;
  }

  void check(Map<CsvRow, ItemRow> read) {
    var flows = flows(read);
    read.forEach(
        (line, row) -> {
          for (var matter : matters) {
            if (matter.code().equals(row.code())) line.bad("code", "catalog.is-joint");
            if (!matter.has(row.code())) continue;
            for (var part : matter.parts()) {
              if (row.processKey().equals(flows.get(part.itemCode()))) continue;
              line.bad("process_key", "catalog.joint.flow", matter.name());
              break;
            }
          }
        });
  }

  /** The flow of each part, as it will be. */
  private Map<String, String> flows(Map<CsvRow, ItemRow> read) {
    var codes = new HashSet<String>();
    matters.forEach(matter -> matter.parts().forEach(part -> codes.add(part.itemCode())));
    var flows = new HashMap<String, String>();
    stored.apply(codes).values().forEach(row -> flows.put(row.code(), row.processKey()));
    read.values().forEach(row -> flows.put(row.code(), row.processKey()));
    return flows;
  }
}
