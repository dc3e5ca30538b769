package tongban.gate;

import tongban.gate.xml.Element;

/** Sub-processes are nested ten deep at most; the process itself is 0. */
final class Nesting implements Rule {
  private static final int DEEPEST = 10;

  @Override
  public String name() {
    return "nesting";
  }

  @Override
  public void check(Model model, Report report) {
    model
        .named("subProcess")
        .filter(process -> depth(process) > DEEPEST)
        .forEach(process -> report.error(this, process, DEEPEST));
  }

  private static int depth(Element process) {
    int depth = 0;
    for (var here = process; here != null; here = here.parent()) {
      if (here.name().equals("subProcess")) depth++;
    }
    return depth;
  }
}
