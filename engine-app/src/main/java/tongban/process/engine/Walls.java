package tongban.process.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.FileValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.springframework.stereotype.Component;

/**
 * Walls two and three of the model gate: models are judged before any parser, and at run time reach
 * what is registered and nothing else.
 */
@Component
class Walls extends AbstractProcessEnginePlugin {
  private final ModelGuard guard;
  private final ModelRegistry registry;

  Walls(ModelGuard guard, ModelRegistry registry) {
    this.guard = guard;
    this.registry = registry;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setCustomPreDeployers(List.of(guard));
    configuration.setExpressionManager(new WalledExpressions(registry));
    configuration.setScriptEngineResolver(new NoScripts());
    configuration.setEnableFetchScriptEngineFromProcessApplication(false);
    configuration.setEnableExpressionsInAdhocQueries(false);
    configuration.setEnableExpressionsInStoredQueries(false);
    configuration.setArtifactFactory(new NoArtifacts());
    configuration.setBpmnParseFactory(new WalledBpmnParser.Factory());
    configuration.setEnableXxeProcessing(false);
    configuration.setDmnEngineConfiguration(new TimedDecisions());
    configuration.setCmmnEnabled(false);
    WalledDmn.install();
  }

  /**
   * Variables are scalars and JSON, which is text; and what was decided, until the next wait state.
   */
  @Override
  public void postInit(ProcessEngineConfigurationImpl configuration) {
    var serializers = configuration.getVariableSerializers();
    List.copyOf(serializers.getSerializers()).stream()
        .filter(
            serializer ->
                serializer instanceof JavaObjectSerializer
                    || serializer instanceof FileValueSerializer)
        .forEach(serializers::removeSerializer);
    serializers.addSerializer(new DecidedSerializer());
  }
}
