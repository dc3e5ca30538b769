package tongban.gate;

import java.util.Date;
import java.util.OptionalLong;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;

/** Durations as ISO 8601 writes them and the engine reads them. */
final class Durations {
  private static final int LONGEST_TEXT = 40;
  private static final long CENTURY = 36_525L * 24 * 3_600 * 1_000;
  private static final DatatypeFactory FACTORY = factory();

  private Durations() {}

  private static DatatypeFactory factory() {
    try {
      return DatatypeFactory.newInstance();
    } catch (DatatypeConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its milliseconds from 1970 on; empty when it is none, not above zero or over a century. */
  static OptionalLong milliseconds(String text) {
    if (!text.startsWith("P") || text.length() > LONGEST_TEXT) return OptionalLong.empty();
    try {
      long length = FACTORY.newDuration(text).getTimeInMillis(new Date(0));
      return length > 0 && length <= CENTURY ? OptionalLong.of(length) : OptionalLong.empty();
    } catch (IllegalArgumentException | ArithmeticException e) {
      return OptionalLong.empty();
    }
  }
}
