package tongban.process.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import tongban.process.TaskOpened;

/** What this thread has set going in the engine, while somebody watches it. */
final class Trace {
  private static final ThreadLocal<@Nullable Trace> CURRENT = new ThreadLocal<>();

  final Set<String> instances = new LinkedHashSet<>();
  final Set<String> outgoing = new LinkedHashSet<>();
  final Map<String, Set<String>> groups = new HashMap<>();
  final Map<String, TaskOpened> beside = new LinkedHashMap<>();
  final Map<String, Set<String>> passed = new TreeMap<>();

  private Trace() {}

  static Trace begin() {
    if (CURRENT.get() != null) throw new IllegalStateException("This thread is watched already");
    var trace = new Trace();
    CURRENT.set(trace);
    return trace;
  }

  static void end() {
    CURRENT.remove();
  }

  /** Costs a look at the thread when nobody watches. */
  static void passed(ExecutionEntity execution, String element) {
    var trace = CURRENT.get();
    if (trace == null) return;
    trace.instances.add(execution.getProcessInstanceId());
    trace
        .passed
        .computeIfAbsent(execution.getProcessDefinition().getKey(), key -> new TreeSet<>())
        .add(element);
  }

  static void opened(String taskId, Set<String> groups) {
    var trace = CURRENT.get();
    if (trace != null) trace.groups.put(taskId, groups);
  }

  static void beside(TaskOpened task) {
    var trace = CURRENT.get();
    if (trace != null) trace.beside.put(task.taskId(), task);
  }

  static void sent(String jobId) {
    var trace = CURRENT.get();
    if (trace != null) trace.outgoing.add(jobId);
  }
}
