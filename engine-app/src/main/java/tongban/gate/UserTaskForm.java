package tongban.gate;

import tongban.gate.xml.Element;

/** Every user task has a form. */
final class UserTaskForm implements Rule {

  @Override
  public String name() {
    return "user-task-form";
  }

  @Override
  public void check(Model model, Report report) {
    model
        .named("userTask")
        .filter(task -> !hasForm(task))
        .forEach(task -> report.error(this, task));
  }

  private static boolean hasForm(Element task) {
    var form = Model.camunda(task, "formRef");
    return form != null && !form.isBlank() && Model.camunda(task, "formRefBinding") != null;
  }
}
