package tongban.gate;

import org.jspecify.annotations.Nullable;
import tongban.gate.xml.Element;

/** Every user task has candidates; an assignee alone leaves it stuck when they are away. */
final class UserTaskCandidates implements Rule {

  @Override
  public String name() {
    return "user-task-candidates";
  }

  @Override
  public void check(Model model, Report report) {
    model
        .named("userTask")
        .filter(task -> !hasCandidates(task))
        .forEach(task -> report.error(this, task));
  }

  private static boolean hasCandidates(Element task) {
    return says(Model.camunda(task, "candidateGroups"))
        || says(Model.camunda(task, "candidateUsers"));
  }

  private static boolean says(@Nullable String list) {
    return list != null && !list.replace(",", "").isBlank();
  }
}
