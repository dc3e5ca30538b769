package tongban.scenario;

/**
 * A scenario as its designer wrote it.
 *
 * @param path told with every problem, for example {@code
 *     processes/one-window/scenarios/withdrawal.yaml}
 * @param text YAML
 */
public record ScenarioFile(String path, String text) {}
