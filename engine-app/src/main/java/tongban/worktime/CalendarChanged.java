package tongban.worktime;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calendar is changing: published in the transaction that changes it, before {@link
 * WorkTime#current()} answers the new one.
 *
 * @param before as it was
 * @param calendar as it will be
 * @param cause what to write into a ledger that moves because of it
 * @param actor who changes it
 * @param years whose arrangements are loaded; none where only office hours change
 * @param from the first day that may count otherwise than before, after the last known one where
 *     none does; null where that is not known
 */
public record CalendarChanged(
    CalendarSnapshot before,
    CalendarSnapshot calendar,
    String cause,
    String actor,
    List<Integer> years,
    @Nullable LocalDate from) {
  public CalendarChanged {
    years = List.copyOf(years);
  }
}
