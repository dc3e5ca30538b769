package tongban.process;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says whose clock each timer follows, a page in three statements. */
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

  /** A job with where it hangs in the engine's tree. */
  record Job(
      String id,
      String businessKey,
      String configuration,
      String execution,
      String instance,
      Date dueAt) {}

  record Execution(String id, @Nullable String parent) {}

  record Variable(String execution, String name, @Nullable String text) {}

  @Override
  @Transactional(readOnly = true)
  public List<ClockTimer> following(String after, int size) {
    return of(jobs.page(after, size));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<ClockTimer> following(String id) {
    return of(jobs.one(id)).stream().findFirst();
  }

  private List<ClockTimer> of(List<Job> page) {
    if (page.isEmpty()) return List.of();
    var instances = page.stream().map(Job::instance).distinct().toList();
    var parents = new HashMap<String, @Nullable String>();
    jobs.executions(instances).forEach(each -> parents.put(each.id(), each.parent()));
    var variables = new HashMap<String, Map<String, @Nullable String>>();
    for (var each : jobs.variables(instances, OWNERS)) {
      variables
          .computeIfAbsent(each.execution(), id -> new HashMap<>())
          .put(each.name(), each.text());
    }
    var timers = new ArrayList<ClockTimer>();
    for (var job : page) {
      var clock = CLOCK.matcher(job.configuration());
      if (!clock.find()) continue;
      var owners = owners(job, parents, variables);
      timers.add(
          new ClockTimer(
              job.id(), job.businessKey(), clock.group(1), owners, job.dueAt().toInstant()));
    }
    return timers;
  }

  private static List<String> owners(
      Job job,
      Map<String, @Nullable String> parents,
      Map<String, Map<String, @Nullable String>> variables) {
    var owners = new ArrayList<String>();
    for (var name : OWNERS) {
      var owner = nearest(job.execution(), name, parents, variables);
      if (owner != null) owners.add(owner);
    }
    owners.add(job.businessKey());
    return owners;
  }

  /** As the engine looks for a variable: from the execution upwards. */
  private static @Nullable String nearest(
      String execution,
      String name,
      Map<String, @Nullable String> parents,
      Map<String, Map<String, @Nullable String>> variables) {
    for (String at = execution; at != null; at = parents.get(at)) {
      var own = variables.getOrDefault(at, Map.of());
      if (own.containsKey(name)) return own.get(name);
    }
    return null;
  }
}
