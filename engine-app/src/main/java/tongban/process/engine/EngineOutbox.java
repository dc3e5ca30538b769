package tongban.process.engine;

import java.time.Instant;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.process.Outbox;

@Component
class EngineOutbox implements Outbox {
  private final ProcessEngineConfigurationImpl configuration;

  EngineOutbox(ProcessEngine engine) {
    this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
  }

  @Override
  @Transactional
  public void send(String handler, String key) {
    OutboxQueue.add(
        configuration.getCommandExecutorTxRequired(), new OutboxQueue.Work(handler, key));
  }

  @Override
  @Transactional
  public void send(String handler, String key, Instant due) {
    OutboxQueue.addDue(
        configuration.getCommandExecutorTxRequired(), new OutboxQueue.Work(handler, key), due);
  }
}
