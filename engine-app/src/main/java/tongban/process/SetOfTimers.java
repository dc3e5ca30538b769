package tongban.process;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes the engine's own table of jobs: set by set, where its API takes one by one. */
@Component
class SetOfTimers implements MovableTimers {
  private static final Pattern NAMED =
      Pattern.compile(
          "DATE: \\$\\{\\s*clock\\.deadline\\(\\s*execution\\s*,\\s*'([^']+)'\\s*\\)\\s*}");

  /** The engine keeps instants in the zone of the JVM. */
  private static final DateTimeFormatter STORED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

  private final TimerJobs jobs;

  SetOfTimers(TimerJobs jobs) {
    this.jobs = jobs;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Timer> of(
      Collection<String> businessKeys, Function<String, @Nullable String> variable) {
    if (businessKeys.isEmpty()) return List.of();
    var found = jobs.ofMany(businessKeys);
    var scopes = new TimerScopes(jobs);
    for (var job : found) {
      var clock = clock(job);
      var owner = clock == null ? null : variable.apply(clock);
      if (owner != null) scopes.seek(job.id(), job.executionId(), owner);
    }
    scopes.resolve();
    return found.stream().map(job -> timer(job, scopes.of(job.id()))).toList();
  }

  private static Timer timer(Row job, @Nullable String scope) {
    var due = job.dueDate() == null ? null : job.dueDate().toInstant();
    return new Timer(job.id(), job.businessKey(), clock(job), scope, due);
  }

  private static @Nullable String clock(Row job) {
    return clock(job.configuration());
  }

  private static @Nullable String clock(String configuration) {
    var named = NAMED.matcher(configuration);
    return named.matches() ? named.group(1) : null;
  }

  @Override
  @Transactional
  public void move(Map<Instant, List<String>> timers) {
    timers.forEach((due, ids) -> jobs.move(ids, Date.from(due)));
  }

  @Override
  @Transactional(readOnly = true)
  public @Nullable Keys next(
      @Nullable String after, @Nullable String before, boolean fromTop, int size) {
    return jobs.keys(after, before, fromTop, size);
  }

  @Override
  @Transactional
  public List<String> follow(Following timers) {
    var named = new ArrayList<Named>();
    var odd = new ArrayList<Definition>();
    for (var definition : jobs.definitions()) {
      var clock = clock(definition.configuration());
      if (clock == null) odd.add(definition);
      else named.add(new Named(definition.id(), clock));
    }
    var due =
        timers.due().entrySet().stream()
            .map(each -> new Place(each.getKey(), STORED.format(each.getValue())))
            .toList();
    if (!named.isEmpty() && !due.isEmpty()) jobs.follow(timers, named, due);
    return odd.isEmpty() ? List.of() : jobs.having(timers.keys(), odd);
  }

  /** What a definition of jobs says about the due date. */
  record Definition(String id, String configuration) {}

  /** A definition of timers that follow the clock of this name. */
  record Named(String id, String clock) {}

  /**
   * When a timer is due whose clock ends there.
   *
   * @param due as the engine stores it, {@code 2026-03-24 17:00:01}
   */
  record Place(long position, String due) {}

  /** A timer's job with what its definition says about the due date. */
  record Row(
      String id,
      String businessKey,
      String executionId,
      String configuration,
      @Nullable Date dueDate) {}

  /** An execution and one of its own variables; a row a variable, one row where it has none. */
  record Scope(
      String id,
      @Nullable String parentId,
      @Nullable String name,
      @Nullable String text,
      @Nullable String taskId) {

    boolean is(String variable) {
      return taskId == null && variable.equals(name);
    }
  }
}
