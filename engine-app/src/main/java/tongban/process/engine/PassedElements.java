package tongban.process.engine;

import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Tells the {@link Trace} of every flow node entered and every sequence flow taken. */
class PassedElements extends AbstractBpmnParseListener {

  @Override
  public void parseProcess(Element process, ProcessDefinitionEntity definition) {
    listen(definition);
  }

  private static void listen(ScopeImpl scope) {
    for (ActivityImpl activity : scope.getActivities()) {
      if (!isBodyOfSeveral(activity)) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, tells(activity.getId()));
      }
      for (PvmTransition flow : activity.getOutgoingTransitions()) {
        ((TransitionImpl) flow)
            .addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, tells(flow.getId()));
      }
      listen(activity);
    }
  }

  /** Around the instances of an activity; the model knows the activity alone. */
  private static boolean isBodyOfSeveral(ActivityImpl activity) {
    return ActivityTypes.MULTI_INSTANCE_BODY.equals(activity.getProperty("type"));
  }

  private static ExecutionListener tells(String element) {
    return execution -> Trace.passed((ExecutionEntity) execution, element);
  }
}
