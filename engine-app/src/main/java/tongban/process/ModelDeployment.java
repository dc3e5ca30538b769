package tongban.process;

import java.io.IOException;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Publishes the flows that ship with the application, one deployment a flow, before cases can be
 * taken in; a flow that has not changed gets no new version.
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
      var resolver = new PathMatchingResourcePatternResolver();
      for (var model : resolver.getResources("classpath*:processes/*/*.bpmn")) deploy(model);
    } catch (IOException e) {
      throw new IllegalStateException("The shipped flows cannot be read", e);
    }
  }

  private void deploy(Resource model) throws IOException {
    var file = model.getFilename();
    if (file == null) throw new IllegalStateException("A model without a file name: " + model);
    var key = file.substring(0, file.lastIndexOf('.'));
    try (var xml = model.getInputStream()) {
      var deployment =
          repository
              .createDeployment()
              .name(key)
              .source("shipped")
              .enableDuplicateFiltering(true)
              .addInputStream(file, xml)
              .deployWithResult();
      var published = deployment.getDeployedProcessDefinitions();
      if (published != null) log.info("Published {} {}", key, published);
    }
  }
}
