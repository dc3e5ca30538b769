package tongban.forms;

/**
 * Why a form document may not be used.
 *
 * @param rule plain name of the rule that it breaks
 * @param element id of the component, or the place of a member, for example {@code
 *     components[2].label}
 * @param message what is wrong, in English
 */
public record FormFinding(String rule, String element, String message) {

  @Override
  public String toString() {
    return "%s at %s: %s".formatted(rule, element.isEmpty() ? "the form" : element, message);
  }
}
