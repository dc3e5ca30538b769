package tongban.process.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the application adds to the engine before it starts. */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {
  private final ApplicationEventPublisher events;
  private final OutboxQueue outbox;

  EngineSetup(ApplicationEventPublisher events, OutboxQueue outbox) {
    this.events = events;
    this.outbox = outbox;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    var listeners = configuration.getCustomPostBPMNParseListeners();
    List<BpmnParseListener> own = new ArrayList<>(listeners == null ? List.of() : listeners);
    own.add(new UserTaskEvents(events));
    own.add(new PassedElements());
    configuration.setCustomPostBPMNParseListeners(own);

    List<JobHandler> handlers = new ArrayList<>();
    if (configuration.getCustomJobHandlers() != null) {
      handlers.addAll(configuration.getCustomJobHandlers());
    }
    handlers.add(outbox);
    configuration.setCustomJobHandlers(handlers);

    configuration.setCustomSessionFactories(SparingSessions.all());
    configuration.setFailedJobCommandFactory(new Retries());
    configuration.setDefaultNumberOfRetries(5);
    configuration.setJobExecutorAcquireByDueDate(true);
  }

  private static final class Retries implements FailedJobCommandFactory {
    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
      return new PatientRetry(jobId, failure);
    }
  }
}
