package tongban.sessions;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Looks at the clock, on one node at a time. */
@DisallowConcurrentExecution
class AttendanceJob implements Job {
  private final Attendance attendance;

  AttendanceJob(Attendance attendance) {
    this.attendance = attendance;
  }

  @Override
  public void execute(JobExecutionContext context) {
    attendance.look();
  }
}
