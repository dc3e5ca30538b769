package tongban.gate;

import java.util.regex.Pattern;
import tongban.gate.expression.BadExpression;
import tongban.gate.expression.Template;
import tongban.gate.expression.Term;
import tongban.gate.xml.Element;

/**
 * Multi-instances run a literal number of times or over what a registered function gives, which has
 * 200 elements at most; nested ones multiplied, 200 times at most.
 */
final class Cardinality implements Rule {

  /** Elements that a function may give at most. */
  static final int MOST = 200;

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

  @Override
  public String name() {
    return "cardinality";
  }

  @Override
  public void check(Model model, Report report) {
    model.named("multiInstanceLoopCharacteristics").forEach(loop -> loop(loop, report));
  }

  private void loop(Element loop, Report report) {
    if (one(loop) == 0 || product(loop) > MOST) report.error(this, loop, MOST);
  }

  private static long product(Element loop) {
    long product = 1;
    for (var here = loop.parent(); here != null && product <= MOST; here = here.parent()) {
      for (var around : here.children("multiInstanceLoopCharacteristics")) product *= one(around);
    }
    return product;
  }

  /** How often it runs at most; 0 when it says none or more than one thing about it. */
  private static int one(Element loop) {
    var literal = loop.child("loopCardinality");
    var collection = Model.camunda(loop, "collection");
    if (literal.isPresent() == (collection != null)) return 0;
    if (collection != null) return isFunction(collection) ? MOST : 0;
    var text = literal.map(Element::text).orElse("").strip();
    return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
  }

  private static boolean isFunction(String collection) {
    try {
      return Template.read(collection).only().filter(Term.Call.class::isInstance).isPresent();
    } catch (BadExpression e) {
      return false;
    }
  }
}
