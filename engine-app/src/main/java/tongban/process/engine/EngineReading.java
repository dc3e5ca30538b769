package tongban.process.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tongban.gate.EngineParser;

/** Lets the engine read a model as it would on deployment, and keeps nothing of it. */
@Component
class EngineReading implements EngineParser {
  private final ObjectProvider<ProcessEngine> engine;

  EngineReading(ObjectProvider<ProcessEngine> engine) {
    this.engine = engine;
  }

  @Override
  public List<Problem> bpmn(byte[] file) {
    return read(configuration -> bpmn(configuration, file));
  }

  @Override
  public List<Problem> dmn(byte[] file) {
    return read(configuration -> dmn(configuration, file));
  }

  private List<Problem> read(Function<ProcessEngineConfigurationImpl, List<Problem>> reading) {
    var configuration =
        (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
    return configuration
        .getCommandExecutorTxRequired()
        .execute(context -> reading.apply(configuration));
  }

  private static List<Problem> bpmn(ProcessEngineConfigurationImpl configuration, byte[] file) {
    var deployment = new DeploymentEntity();
    deployment.setNew(true);
    try {
      deployer(configuration)
          .getBpmnParser()
          .createParse()
          .sourceInputStream(new ByteArrayInputStream(file))
          .deployment(deployment)
          .execute();
      return List.of();
    } catch (ParseException e) {
      return e.getResorceReports().stream()
          .flatMap(report -> report.getErrors().stream())
          .map(error -> problem(error.getMainElementId(), error.getMessage()))
          .toList();
    } catch (ProcessEngineException e) {
      return List.of(problem(null, "unreadable"));
    }
  }

  private static BpmnDeployer deployer(ProcessEngineConfigurationImpl configuration) {
    return configuration.getDeployers().stream()
        .filter(BpmnDeployer.class::isInstance)
        .map(BpmnDeployer.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<Problem> dmn(ProcessEngineConfigurationImpl configuration, byte[] file) {
    try {
      configuration.getDmnEngine().parseDecisionRequirementsGraph(new ByteArrayInputStream(file));
      return List.of();
    } catch (DmnEngineException | ModelException e) {
      return List.of(problem(null, "unreadable"));
    }
  }

  private static Problem problem(@Nullable String element, String message) {
    return new Problem(Objects.requireNonNullElse(element, ""), message);
  }
}
