package tongban.gate;

/** A file has 500 flow nodes at most, no more processes than that, and 2,000 flows. */
final class FlowNodes implements Rule {
  static final int MOST = 500;
  private static final int MOST_FLOWS = 2_000;

  @Override
  public String name() {
    return "flow-nodes";
  }

  @Override
  public void check(Model model, Report report) {
    long nodes = model.all().filter(element -> Scope.NODES.contains(element.name())).count();
    long processes = model.named("process").count();
    long flows = model.named("sequenceFlow").count();
    if (nodes > MOST || processes > MOST || flows > MOST_FLOWS) {
      report.error(this, model.root(), MOST);
    }
  }
}
