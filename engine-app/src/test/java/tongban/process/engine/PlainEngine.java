package tongban.process.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.form.handler.DefaultTaskFormHandler;

/** An engine without the application, to see what one wall holds by itself. */
final class PlainEngine implements AutoCloseable {

  /** How often anything that no model may reach was reached. */
  static final AtomicInteger REACHED = new AtomicInteger();

  final ProcessEngine engine;

  PlainEngine(ProcessEnginePlugin... walls) {
    ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName("plain-" + System.nanoTime());
    configuration.setJdbcUrl("jdbc:h2:mem:plain-" + System.nanoTime());
    configuration.setHistory("none");
    configuration.setMetricsEnabled(false);
    configuration.setEnforceHistoryTimeToLive(false);
    configuration.setBeans(Map.of("probe", new Probe()));
    configuration.setProcessEnginePlugins(List.of(walls));
    engine = configuration.buildProcessEngine();
  }

  void deploy(String name, String model) {
    engine.getRepositoryService().createDeployment().addString(name, model).deploy();
  }

  void run(String model, Map<String, Object> variables) {
    deploy("model.bpmn", model);
    engine.getRuntimeService().startProcessInstanceByKey("flow", variables);
  }

  @Override
  public void close() {
    engine.close();
  }

  /** A bean that is not registered for models. */
  public static final class Probe {
    public boolean touch() {
      REACHED.incrementAndGet();
      return true;
    }
  }

  /** A step that a model could only name by its class. */
  public static final class Step implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {
      REACHED.incrementAndGet();
    }
  }

  /** A handler that the engine constructs while it parses. */
  public static final class Handler extends DefaultTaskFormHandler {
    public Handler() {
      REACHED.incrementAndGet();
    }
  }
}
