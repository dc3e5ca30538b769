package tongban.process.engine;

import java.time.Duration;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;

/** Decisions in FEEL alone; each evaluation, with those it needs, ends after a second. */
class TimedDecisions extends DefaultDmnEngineConfiguration {
  static final Duration LIMIT = Duration.ofSeconds(1);

  private final TimedFeel feel = new TimedFeel(LIMIT);

  TimedDecisions() {
    setFeelEngineFactory(() -> feel.over(new ScalaFeelEngineFactory().createInstance()));
    setElProvider(
        expression -> {
          throw new IllegalArgumentException("Decisions speak FEEL");
        });
  }

  @Override
  public DmnEngine buildEngine() {
    init();
    return new Engine(this);
  }

  private final class Engine extends DefaultDmnEngine {
    Engine(DefaultDmnEngineConfiguration configuration) {
      super(configuration);
    }

    @Override
    public DmnDecisionResult evaluateDecision(DmnDecision decision, VariableContext variables) {
      return feel.within(() -> super.evaluateDecision(decision, variables));
    }

    @Override
    public DmnDecisionTableResult evaluateDecisionTable(
        DmnDecision decision, VariableContext variables) {
      return feel.within(() -> super.evaluateDecisionTable(decision, variables));
    }
  }
}
