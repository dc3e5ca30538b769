package tongban.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tongban.process.Rehearsals;
import tongban.process.Rehearsals.Element;

@Component
class ShippedScenarios implements Scenarios {
  private final ScenarioRunner runner;
  private final Rehearsals rehearsals;
  private final Words words;

  ShippedScenarios(ScenarioRunner runner, Rehearsals rehearsals, Words words) {
    this.runner = runner;
    this.rehearsals = rehearsals;
    this.words = words;
  }

  @Override
  public List<String> flows() {
    return files("processes/*/*.bpmn").stream()
        .map(model -> folder(model, 1))
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public List<ScenarioFile> of(String processKey) {
    var folder = "processes/" + processKey + "/scenarios/";
    return files(folder + "*.yaml").stream()
        .map(file -> new ScenarioFile(folder + file.getFilename(), text(file)))
        .sorted(Comparator.comparing(ScenarioFile::path))
        .toList();
  }

  private static List<Resource> files(String pattern) {
    try {
      return List.of(
          new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String folder(Resource file, int up) {
    try {
      var steps = file.getURL().getPath().split("/");
      return steps[steps.length - 1 - up];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Resource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ScenarioResult run(ScenarioFile file) {
    return runner.run(file);
  }

  @Override
  public Coverage coverage(String processKey, Collection<ScenarioResult> results) {
    var passed = new HashSet<String>();
    results.forEach(result -> passed.addAll(result.passed().getOrDefault(processKey, Set.of())));
    return coverage(processKey, rehearsals.elements(processKey), passed);
  }

  private Coverage coverage(String processKey, List<Element> elements, Set<String> passed) {
    var missed = elements.stream().filter(each -> !passed.contains(each.id())).toList();
    int flows = (int) elements.stream().filter(Element::isFlow).count();
    int nodes = elements.size() - flows;
    return new Coverage(processKey, nodes, flows, missed, report(processKey, nodes, flows, missed));
  }

  private String report(String processKey, int nodes, int flows, List<Element> missed) {
    if (nodes == 0) return words.of("coverage.no-model", processKey);
    int missedFlows = (int) missed.stream().filter(Element::isFlow).count();
    var head =
        words.of(
            "coverage",
            processKey,
            share(nodes, missed.size() - missedFlows),
            share(flows, missedFlows));
    if (missed.isEmpty()) return head;
    var table = new TextTable("    ");
    var lines = new ArrayList<List<String>>();
    for (var each : missed) lines.add(List.of(each.kind(), each.id(), each.name()));
    lines.forEach(table::row);
    return head + "\n" + words.of("coverage.missed") + "\n" + table;
  }

  private static String share(int all, int missed) {
    return "%d/%d (%d %%)"
        .formatted(all - missed, all, all == 0 ? 100 : 100 * (all - missed) / all);
  }
}
