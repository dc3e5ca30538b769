package tongban.process.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import tongban.process.SeparateTransaction;

/** A command of the engine's own: one that is nested would be flushed with the one around it. */
@Component
class EngineSeparateTransaction implements SeparateTransaction {
  private final ProcessEngineConfigurationImpl configuration;

  EngineSeparateTransaction(ProcessEngine engine) {
    this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
  }

  @Override
  public <T> T run(Supplier<T> work) {
    return configuration.getCommandExecutorTxRequiresNew().execute(context -> work.get());
  }
}
