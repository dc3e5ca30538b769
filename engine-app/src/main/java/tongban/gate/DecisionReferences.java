package tongban.gate;

/** What a decision needs is in its file; and a file has a decision. */
final class DecisionReferences implements Rule {

  @Override
  public String name() {
    return "decision-references";
  }

  @Override
  public void check(Model model, Report report) {
    model
        .all()
        .filter(element -> element.get("href") != null && !element.text("href").startsWith("#"))
        .forEach(element -> report.error(this, element, element.text("href")));
    if (model.named("decision").findAny().isEmpty()) report.error(this, model.root(), "");
  }
}
