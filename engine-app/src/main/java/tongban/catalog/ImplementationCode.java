package tongban.catalog;

import java.util.regex.Pattern;

/**
 * The code of an item as one organ handles it (实施编码), 31 characters: the organ's credit code (18),
 * the level it is handled at (1: 1 state, 2 province, 3 city, 4 county, 5 township, 6 village), the
 * basic code of the item (12 digits).
 */
public record ImplementationCode(String value) {
  private static final Pattern TAIL = Pattern.compile("[1-6][0-9]{12}");

  public ImplementationCode {
    if (!isValid(value)) throw new IllegalArgumentException("no implementation code: " + value);
  }

  /**
   * @throws IllegalArgumentException where {@link #isValid} says no
   */
  public static ImplementationCode parse(String text) {
    return new ImplementationCode(text);
  }

  public static boolean isValid(String text) {
    return text.length() == 31
        && CreditCode.isValid(text.substring(0, 18))
        && TAIL.matcher(text.substring(18)).matches();
  }

  public CreditCode creditCode() {
    return new CreditCode(value.substring(0, 18));
  }

  public String basicCode() {
    return value.substring(19);
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
