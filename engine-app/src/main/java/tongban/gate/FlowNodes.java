package tongban.gate;

/** A file has 500 flow nodes at most, its processes counted with them, and 2,000 flows. */
final class FlowNodes implements Rule {
  static final int MOST = 500;
  private static final int MOST_FLOWS = 2_000;

  @Override
  public String name() {
    return "flow-nodes";
  }

  @Override
  public void check(Model model, Report report) {
    long nodes =
        model
            .all()
            .map(element -> element.name())
            .filter(name -> Scope.NODES.contains(name) || name.equals("process"))
            .count();
    if (nodes > MOST || model.named("sequenceFlow").count() > MOST_FLOWS) {
      report.error(this, model.root(), MOST);
    }
  }
}
