package tongban.process.engine;

import java.time.Duration;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
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

  /** Read on this thread: on that of the interpreter the engine loads no variable. */
  private static VariableContext read(VariableContext variables) {
    var read = Variables.createVariables();
    for (var name : variables.keySet()) read.putValueTyped(name, variables.resolve(name));
    return read.asVariableContext();
  }

  private final class Engine extends DefaultDmnEngine {
    Engine(DefaultDmnEngineConfiguration configuration) {
      super(configuration);
    }

    @Override
    public DmnDecisionResult evaluateDecision(DmnDecision decision, VariableContext variables) {
      var read = read(variables);
      return feel.within(() -> super.evaluateDecision(decision, read));
    }

    @Override
    public DmnDecisionTableResult evaluateDecisionTable(
        DmnDecision decision, VariableContext variables) {
      var read = read(variables);
      return feel.within(() -> super.evaluateDecisionTable(decision, read));
    }
  }
}
