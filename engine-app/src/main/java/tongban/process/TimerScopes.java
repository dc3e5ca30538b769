package tongban.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongban.process.SetOfTimers.Scope;

/** Finds the variable nearest to each timer: from execution to parent, all timers at once. */
final class TimerScopes {
  private final TimerJobs jobs;
  private final Map<String, Seeker> seekers = new HashMap<>();

  TimerScopes(TimerJobs jobs) {
    this.jobs = jobs;
  }

  private static final class Seeker {
    private final String variable;
    private @Nullable String at;
    private @Nullable String found;

    Seeker(String variable, String at) {
      this.variable = variable;
      this.at = at;
    }
  }

  void seek(String timer, String executionId, String variable) {
    seekers.put(timer, new Seeker(variable, executionId));
  }

  /** Null where the timer sees none. */
  @Nullable String of(String timer) {
    var seeker = seekers.get(timer);
    return seeker == null ? null : seeker.found;
  }

  void resolve() {
    var seeking = new ArrayList<>(seekers.values());
    while (!seeking.isEmpty()) {
      step(seeking);
      seeking.removeIf(seeker -> seeker.at == null);
    }
  }

  private void step(List<Seeker> seeking) {
    var places = new HashSet<String>();
    var variables = new HashSet<String>();
    for (var seeker : seeking) {
      if (seeker.at != null) places.add(seeker.at);
      variables.add(seeker.variable);
    }
    var rows = rows(places, variables);
    for (var seeker : seeking) climb(seeker, rows.getOrDefault(seeker.at, List.of()));
  }

  private Map<@Nullable String, List<Scope>> rows(Set<String> places, Set<String> variables) {
    var rows = new HashMap<@Nullable String, List<Scope>>();
    for (var row : jobs.scopes(places, variables)) {
      rows.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row);
    }
    return rows;
  }

  private static void climb(Seeker seeker, List<Scope> rows) {
    seeker.at = rows.isEmpty() ? null : rows.get(0).parentId();
    for (var row : rows) {
      if (!row.is(seeker.variable)) continue;
      seeker.found = row.text();
      seeker.at = null;
    }
  }
}
