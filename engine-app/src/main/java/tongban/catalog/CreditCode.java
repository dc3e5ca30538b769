package tongban.catalog;

import java.util.regex.Pattern;

/**
 * A unified social credit code (统一社会信用代码), GB 32100: 18 characters with two checks, its own and
 * that of the organisation code inside it, GB 11714. Public data, never masked.
 */
public record CreditCode(String value) {
  private static final Pattern FORM =
      Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");

  public CreditCode {
    if (!isValid(value)) throw new IllegalArgumentException("no credit code: " + value);
  }

  /**
   * @throws IllegalArgumentException where {@link #isValid} says no
   */
  public static CreditCode parse(String text) {
    return new CreditCode(text);
  }

  public static boolean isValid(String text) {
    return FORM.matcher(text).matches()
        && CheckCharacters.ofCredit(text) == text.charAt(17)
        && CheckCharacters.ofOrganisation(text.substring(8, 16)) == text.charAt(16);
  }

  /** The code as it is. */
  public String masked() {
    return value;
  }

  @Override
  public String toString() {
    return value;
  }
}
