package tongban.gate;

import tongban.gate.expression.BadExpression;
import tongban.gate.expression.Template;
import tongban.gate.xml.Element;

/** Every text that the engine evaluates is plain or an allowed expression. */
final class Expressions implements Rule {

  @Override
  public String name() {
    return "expressions";
  }

  @Override
  public void check(Model model, Report report) {
    var terms = new Terms(model.registry());
    model
        .all()
        .forEach(
            element -> {
              for (var text : EvaluatedTexts.of(element)) check(text, element, terms, report);
            });
  }

  private void check(String text, Element element, Terms terms, Report report) {
    try {
      for (var term : Template.read(text).terms()) {
        terms.wrong(term).ifPresent(name -> report.error(this, element, name));
      }
    } catch (BadExpression e) {
      report.error(this, element, e.detail().isEmpty() ? e.reason().name() : e.detail());
    }
  }
}
