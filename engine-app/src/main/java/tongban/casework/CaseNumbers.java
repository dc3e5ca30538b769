package tongban.casework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tongban.web.Refusal;

/**
 * Case numbers (办件编号): the item's implementation code (31), the date yyyyMMdd and a daily sequence
 * of four digits. The sequence is a locked row, so a number is given once on whatever node, and a
 * transaction that fails gives its number back.
 */
@Component
class CaseNumbers {
  private static final int LAST_OF_DAY = 9999;

  private final NumberSequence sequence;

  CaseNumbers(NumberSequence sequence) {
    this.sequence = sequence;
  }

  String next(String itemCode, LocalDate date) {
    int number = lock(itemCode, date) + 1;
    if (number > LAST_OF_DAY) throw Refusal.conflict("casework.number.exhausted", date.toString());
    sequence.set(itemCode, date, number);
    return "%s%s%04d".formatted(itemCode, date.format(DateTimeFormatter.BASIC_ISO_DATE), number);
  }

  private int lock(String itemCode, LocalDate date) {
    var last = sequence.lock(itemCode, date);
    if (last != null) return last;
    try {
      sequence.insert(itemCode, date);
    } catch (DuplicateKeyException anotherWasFirst) {
      // its row is committed now and can be locked
    }
    var locked = sequence.lock(itemCode, date);
    if (locked == null) throw new IllegalStateException("No sequence of " + itemCode);
    return locked;
  }
}
