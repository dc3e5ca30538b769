package tongban.scenario;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a scenario went.
 *
 * @param name of the scenario; its path where the file could not be read
 * @param failure what happened where, as text of several lines; null when all was as expected
 * @param passed ids of the flow nodes and sequence flows passed, by process key
 */
public record ScenarioResult(
    String path, String name, @Nullable String failure, Map<String, Set<String>> passed) {}
