package tongban.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Publishes the flows that ship with the application, one deployment a flow with its decisions,
 * before cases can be taken in; a flow that is called comes before those that call it, and one that
 * has not changed gets no new version.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {
  private static final Logger log = LoggerFactory.getLogger(ModelDeployment.class);

  private final RepositoryService repository;

  ModelDeployment(RepositoryService repository) {
    this.repository = repository;
  }

  @Override
  public void afterSingletonsInstantiated() {
    try {
      deployAll(shipped());
    } catch (IOException e) {
      throw new IllegalStateException("The shipped flows cannot be read", e);
    }
  }

  /** The models of each flow, by its key, which is the name of their folder. */
  private static TreeMap<String, List<Resource>> shipped() throws IOException {
    var flows = new TreeMap<String, List<Resource>>();
    var resolver = new PathMatchingResourcePatternResolver();
    for (var kind : List.of("bpmn", "dmn")) {
      for (var model : resolver.getResources("classpath*:processes/*/*." + kind)) {
        var steps = model.getURL().getPath().split("/");
        flows.computeIfAbsent(steps[steps.length - 2], key -> new ArrayList<>()).add(model);
      }
    }
    return flows;
  }

  private void deployAll(TreeMap<String, List<Resource>> flows) throws IOException {
    while (!flows.isEmpty()) {
      var flow = next(flows);
      deploy(flow.getKey(), flow.getValue());
      flows.remove(flow.getKey());
    }
  }

  private static Map.Entry<String, List<Resource>> next(TreeMap<String, List<Resource>> flows)
      throws IOException {
    for (var flow : flows.entrySet()) {
      if (!callsAny(flow.getValue(), flows.keySet())) return flow;
    }
    throw new IllegalStateException("Shipped flows call each other: " + flows.keySet());
  }

  private static boolean callsAny(List<Resource> models, Iterable<String> keys) throws IOException {
    for (var model : models) {
      var text = model.getContentAsString(StandardCharsets.UTF_8);
      for (var key : keys) if (text.contains("calledElement=\"" + key + "\"")) return true;
    }
    return false;
  }

  private void deploy(String key, List<Resource> models) throws IOException {
    var deployment =
        repository.createDeployment().name(key).source("shipped").enableDuplicateFiltering(true);
    for (var model : models) {
      var file = model.getFilename();
      if (file == null) throw new IllegalStateException("A model without a file name: " + model);
      try (var content = model.getInputStream()) {
        deployment.addInputStream(file, content);
      }
    }
    var published = deployment.deployWithResult().getDeployedProcessDefinitions();
    if (published != null) log.info("Published {} {}", key, published);
  }
}
