package tongban.process;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Slice;

/** The flows that cases run through. */
@RestController
class FlowController {
  private final RepositoryService repository;

  FlowController(RepositoryService repository) {
    this.repository = repository;
  }

  /**
   * @param code key of the process, as lists of tasks are filtered by
   */
  record Flow(String code, String name) {}

  @GetMapping("/api/flows")
  @AllowedTo
  Slice<Flow> flows() {
    List<Flow> all =
        repository
            .createProcessDefinitionQuery()
            .latestVersion()
            .active()
            .orderByProcessDefinitionKey()
            .asc()
            .list()
            .stream()
            .map(FlowController::flow)
            .toList();
    return new Slice<>(all, null);
  }

  private static Flow flow(ProcessDefinition model) {
    var name = model.getName();
    return new Flow(model.getKey(), name == null || name.isBlank() ? model.getKey() : name);
  }
}
