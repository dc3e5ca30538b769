package tongban.gate;

import java.util.List;

/**
 * What a rule says about a model.
 *
 * @param rule its name
 * @param element id of the nearest element that has one; of a form the place of the member; empty
 *     for the file as a whole
 * @param message code of its text, which says what to do
 * @param arguments of the text
 */
public record Finding(
    String rule, Severity severity, String element, String message, List<Object> arguments) {

  boolean isError() {
    return severity == Severity.ERROR;
  }
}
