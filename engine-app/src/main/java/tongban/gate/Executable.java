package tongban.gate;

/** A file has at least one process, and one that is executable. */
final class Executable implements Rule {

  @Override
  public String name() {
    return "executable";
  }

  @Override
  public void check(Model model, Report report) {
    boolean found =
        model.named("process").anyMatch(process -> process.text("isExecutable").equals("true"));
    if (!found) report.error(this, model.root());
  }
}
