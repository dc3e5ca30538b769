package tongban.process;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ClockTimers implements Timers {
  private static final String CLOCK_EXPRESSION = "clock.deadline(";

  private final RuntimeService runtime;
  private final ManagementService management;

  ClockTimers(RuntimeService runtime, ManagementService management) {
    this.runtime = runtime;
    this.management = management;
  }

  @Override
  @Transactional
  public void reproject(String businessKey) {
    for (ProcessInstance instance :
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list()) {
      for (Job job :
          management.createJobQuery().processInstanceId(instance.getId()).timers().list()) {
        if (comesFromClock(job)) management.recalculateJobDuedate(job.getId(), false);
      }
    }
  }

  private boolean comesFromClock(Job job) {
    var definition =
        management
            .createJobDefinitionQuery()
            .jobDefinitionId(job.getJobDefinitionId())
            .singleResult();
    return definition != null
        && definition.getJobConfiguration() != null
        && definition.getJobConfiguration().contains(CLOCK_EXPRESSION);
  }
}
