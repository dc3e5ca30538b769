package tongban.gate;

import java.util.regex.Pattern;
import tongban.gate.xml.Element;

/** No expression of a decision defines a function, least of all one of another language. */
final class Feel implements Rule {
  private static final Pattern FUNCTION =
      Pattern.compile("\\bfunction\\b[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[(/]");

  /** Longest text of one cell. */
  private static final int LONGEST = 2_000;

  @Override
  public String name() {
    return "feel";
  }

  @Override
  public void check(Model model, Report report) {
    model
        .named("text")
        .filter(text -> !isProse(text))
        .filter(text -> isBad(text.text()))
        .forEach(text -> report.error(this, text));
  }

  private static boolean isProse(Element text) {
    var around = text.parent();
    return around != null
        && (around.name().equals("textAnnotation") || around.name().equals("annotationEntry"));
  }

  private static boolean isBad(String text) {
    return text.length() > LONGEST || FUNCTION.matcher(text).find();
  }
}
