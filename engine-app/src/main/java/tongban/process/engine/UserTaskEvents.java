package tongban.process.engine;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;
import tongban.process.TaskAssigned;
import tongban.process.TaskClosed;

/** Tells the application of every user task, in the engine's own transaction. */
class UserTaskEvents extends AbstractBpmnParseListener {
  private final ApplicationEventPublisher events;
  private final Map<String, TaskListener> listeners =
      Map.of(
          TaskListener.EVENTNAME_ASSIGNMENT,
          this::assigned,
          TaskListener.EVENTNAME_COMPLETE,
          task -> closed(task, true),
          TaskListener.EVENTNAME_DELETE,
          task -> closed(task, false));

  UserTaskEvents(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    var behavior = (UserTaskActivityBehavior) activity.getActivityBehavior();
    var candidates = new Candidates(behavior);
    activity.setActivityBehavior(new UserTaskActivityBehavior(candidates));
    var task = behavior.getTaskDefinition();
    task.addBuiltInTaskListener(
        TaskListener.EVENTNAME_CREATE, created -> opened(created, candidates));
    listeners.forEach(task::addBuiltInTaskListener);
  }

  private void opened(DelegateTask task, Candidates candidates) {
    var execution = (ExecutionEntity) task.getExecution();
    var groups = Set.copyOf(candidates.groups(execution));
    Trace.opened(task.getId(), groups);
    events.publishEvent(ToldTasks.of(task, execution, groups));
  }

  private void assigned(DelegateTask task) {
    events.publishEvent(new TaskAssigned(task.getId(), businessKey(task), task.getAssignee()));
  }

  private void closed(DelegateTask task, boolean completed) {
    events.publishEvent(new TaskClosed(task.getId(), businessKey(task), completed));
  }

  private static String businessKey(DelegateTask task) {
    return task.getExecution().getProcessBusinessKey();
  }
}
