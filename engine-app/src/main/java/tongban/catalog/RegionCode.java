package tongban.catalog;

import java.util.regex.Pattern;

/**
 * A code of an administrative division, GB/T 2260: province, prefecture and county, two digits
 * each, {@code 00} for none. Whether the division exists is for {@link Catalog#region} to say.
 */
public record RegionCode(String value) {
  private static final Pattern FORM =
      Pattern.compile("[1-9][0-9](0000|(0[1-9]|[1-9][0-9])(00|0[1-9]|[1-9][0-9]))");

  public RegionCode {
    if (!isValid(value)) throw new IllegalArgumentException("no region code: " + value);
  }

  /**
   * @throws IllegalArgumentException where {@link #isValid} says no
   */
  public static RegionCode parse(String text) {
    return new RegionCode(text);
  }

  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  /** 1 province, 2 prefecture, 3 county. */
  public int level() {
    if (value.endsWith("0000")) return 1;
    return value.endsWith("00") ? 2 : 3;
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
