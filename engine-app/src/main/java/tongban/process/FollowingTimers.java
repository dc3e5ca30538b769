package tongban.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says whose clock each timer follows, a page in a few statements. */
@Component
class FollowingTimers implements TimersOfClocks {
  private static final Pattern CLOCK =
      Pattern.compile("clock\\.deadline\\(\\s*execution\\s*,\\s*'([^']+)'\\s*\\)");

  /** Variables that name an owner of clocks, the innermost first. */
  private static final List<String> OWNERS = List.of("procedure", "part");

  private final TimerJobs jobs;

  FollowingTimers(TimerJobs jobs) {
    this.jobs = jobs;
  }

  record Job(String id, String businessKey, String configuration, String execution, Date dueAt) {}

  @Override
  @Transactional(readOnly = true)
  public List<ClockTimer> following(String after, int size) {
    return of(jobs.page(after, size));
  }

  @Override
  @Transactional(readOnly = true)
  public List<ClockTimer> following(Collection<String> ids) {
    return ids.isEmpty() ? List.of() : of(jobs.some(ids));
  }

  private List<ClockTimer> of(List<Job> page) {
    var scopes = OWNERS.stream().map(variable -> scopes(page, variable)).toList();
    var timers = new ArrayList<ClockTimer>();
    for (var job : page) {
      var clock = CLOCK.matcher(job.configuration());
      if (!clock.find()) continue;
      var owners = new ArrayList<String>();
      for (var scope : scopes) {
        var owner = scope.of(job.id());
        if (owner != null) owners.add(owner);
      }
      owners.add(job.businessKey());
      timers.add(
          new ClockTimer(
              job.id(), job.businessKey(), clock.group(1), owners, job.dueAt().toInstant()));
    }
    return timers;
  }

  private TimerScopes scopes(List<Job> page, String variable) {
    var scopes = new TimerScopes(jobs);
    for (var job : page) scopes.seek(job.id(), job.execution(), variable);
    scopes.resolve();
    return scopes;
  }
}
