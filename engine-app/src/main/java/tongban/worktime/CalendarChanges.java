package tongban.worktime;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Further years of the legal calendar, or corrections: looked at before, and then loaded. */
public interface CalendarChanges {

  /**
   * What a table of days ({@code arrangement_year,date,holiday,kind}) would make of the calendar;
   * nothing is changed.
   *
   * @param csv UTF-8
   * @throws tongban.web.Refusal 400 with every bad row
   */
  Proposal propose(byte[] csv);

  /**
   * Loads the days: all rows or none, and the same table again changes nothing. {@link
   * CalendarChanged} is published in the same transaction.
   *
   * @param csv UTF-8
   * @throws tongban.web.Refusal 400 with every bad row
   */
  Counts load(byte[] csv, String actor);

  /** How many days are put in, replaced, and left as they were. */
  record Counts(int inserted, int updated, int unchanged) {
    public boolean isNone() {
      return inserted + updated == 0;
    }
  }

  /**
   * @param years whose arrangements the table has
   * @param now the calendar in force
   * @param then the calendar with the table's days
   * @param from the first day that would count otherwise, or would no longer be provisional; null
   *     where there is none
   */
  record Proposal(
      List<Integer> years,
      Counts counts,
      CalendarSnapshot now,
      CalendarSnapshot then,
      @Nullable LocalDate from) {}
}
