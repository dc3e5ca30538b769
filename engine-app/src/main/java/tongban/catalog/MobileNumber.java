package tongban.catalog;

import java.util.regex.Pattern;

/** A mobile number of mainland China: 11 digits. Personal data: show {@link #masked()}. */
public record MobileNumber(String value) {
  private static final Pattern FORM = Pattern.compile("1[3-9][0-9]{9}");

  public MobileNumber {
    if (!isValid(value)) throw new IllegalArgumentException("no mobile number");
  }

  /**
   * @throws IllegalArgumentException where {@link #isValid} says no; its message does not repeat
   *     the number
   */
  public static MobileNumber parse(String text) {
    return new MobileNumber(text);
  }

  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  /** For example {@code 138****5678}. */
  public String masked() {
    return value.substring(0, 3) + "****" + value.substring(7);
  }

  @Override
  public String toString() {
    return masked();
  }
}
