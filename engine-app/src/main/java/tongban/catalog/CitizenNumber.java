package tongban.catalog;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A citizen number (公民身份号码), GB 11643: 18 characters, the last one a check digit or a capital
 * {@code X}, the seventh to fourteenth a date that exists. Personal data: show {@link #masked()}.
 */
public record CitizenNumber(String value) {
  private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");

  public CitizenNumber {
    if (!isValid(value)) throw new IllegalArgumentException("no citizen number by GB 11643");
  }

  /**
   * @throws IllegalArgumentException where {@link #isValid} says no; its message does not repeat
   *     the number
   */
  public static CitizenNumber parse(String text) {
    return new CitizenNumber(text);
  }

  public static boolean isValid(String text) {
    return FORM.matcher(text).matches()
        && Dates.isReal(text.substring(6, 14))
        && CheckCharacters.ofCitizen(text) == text.charAt(17);
  }

  public LocalDate born() {
    return Dates.parse(value.substring(6, 14));
  }

  /** For example {@code 110105********002X}. */
  public String masked() {
    return value.substring(0, 6) + "********" + value.substring(14);
  }

  @Override
  public String toString() {
    return masked();
  }
}
