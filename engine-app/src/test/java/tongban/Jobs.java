package tongban;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

/** Runs the engine's jobs (timers, asynchronous steps, the outbox) when a test wants them to. */
public final class Jobs {
  private final ManagementService management;
  private final MutableClock clock;

  Jobs(ManagementService management, MutableClock clock) {
    this.management = management;
    this.clock = clock;
  }

  /**
   * Runs what is due now, and what becomes due by that, until nothing is. A failure is the test's.
   *
   * @return how many ran
   */
  public int runDue() {
    int count = 0;
    for (var job = due(); job.isPresent(); job = due()) {
      management.executeJob(job.get().getId());
      count++;
    }
    return count;
  }

  /**
   * Like {@link #runDue()}, but goes on after failures as the job executor does, until the retries
   * that are due now are used up.
   *
   * @return what was thrown
   */
  public List<RuntimeException> runDueWithFailures() {
    var failures = new ArrayList<RuntimeException>();
    for (var job = due(); job.isPresent(); job = due()) {
      try {
        management.executeJob(job.get().getId());
      } catch (RuntimeException e) {
        failures.add(e);
      }
    }
    return failures;
  }

  /** Lets time pass until then (the hall's local time), running each timer at its own instant. */
  public void passTimeTo(String localDateTime) {
    passTimeTo(LocalDateTime.parse(localDateTime).atZone(Tongban.ZONE).toInstant());
  }

  /** Lets time pass until then, running each timer at its own instant. */
  public void passTimeTo(Instant end) {
    runDue();
    for (var job = dueBy(end); job.isPresent(); job = dueBy(end)) {
      var instant = job.get().getDuedate().toInstant();
      if (instant.isAfter(clock.instant())) clock.set(instant);
      runDue();
    }
    clock.set(end);
    runDue();
  }

  private Optional<Job> due() {
    return management
        .createJobQuery()
        .executable()
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1)
        .stream()
        .findFirst();
  }

  private Optional<Job> dueBy(Instant end) {
    return management
        .createJobQuery()
        .active()
        .withRetriesLeft()
        .duedateLowerThan(Date.from(end))
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1)
        .stream()
        .findFirst();
  }
}
