package tongban.catalog;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The number of a case (办件编号), 43 characters: the item's implementation code (31), the date of
 * receipt ({@code yyyyMMdd}), a sequence of that item and day (0001 to 9999).
 */
public record CaseNumber(String value) {
  /** The last sequence of a day. */
  public static final int LAST = 9999;

  private static final Pattern SEQUENCE = Pattern.compile("[0-9]{4}");

  public CaseNumber {
    if (!isValid(value)) throw new IllegalArgumentException("no case number: " + value);
  }

  /**
   * @throws IllegalArgumentException where the sequence is not from 1 to {@link #LAST}
   */
  public static CaseNumber of(ImplementationCode item, LocalDate date, int sequence) {
    return new CaseNumber(item.value() + Dates.print(date) + "%04d".formatted(sequence));
  }

  /**
   * @throws IllegalArgumentException where {@link #isValid} says no
   */
  public static CaseNumber parse(String text) {
    return new CaseNumber(text);
  }

  public static boolean isValid(String text) {
    return text.length() == 43
        && ImplementationCode.isValid(text.substring(0, 31))
        && Dates.isReal(text.substring(31, 39))
        && SEQUENCE.matcher(text.substring(39)).matches()
        && !text.endsWith("0000");
  }

  public ImplementationCode item() {
    return new ImplementationCode(value.substring(0, 31));
  }

  public LocalDate date() {
    return Dates.parse(value.substring(31, 39));
  }

  public int sequence() {
    return Integer.parseInt(value.substring(39));
  }

  /** Without the item: {@code ****202603020008}. */
  public String masked() {
    return "****" + value.substring(31);
  }

  @Override
  public String toString() {
    return value;
  }
}
