package tongban.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tongban.gate.Published;

@Component
class PublishedModels implements Published {
  private final ObjectProvider<RepositoryService> repository;

  PublishedModels(ObjectProvider<RepositoryService> repository) {
    this.repository = repository;
  }

  @Override
  public Optional<byte[]> process(String key) {
    return Optional.ofNullable(
            repository
                .getObject()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult())
        .map(this::model);
  }

  private byte[] model(ProcessDefinition definition) {
    try (var xml = repository.getObject().getProcessModel(definition.getId())) {
      return xml.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean decision(String key) {
    return repository.getObject().createDecisionDefinitionQuery().decisionDefinitionKey(key).count()
        > 0;
  }

  @Override
  public Optional<String> startedBy(String message) {
    return Optional.ofNullable(
            repository
                .getObject()
                .createProcessDefinitionQuery()
                .messageEventSubscriptionName(message)
                .latestVersion()
                .singleResult())
        .map(ProcessDefinition::getKey);
  }
}
