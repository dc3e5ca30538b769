package tongban.worktime;

/**
 * The calendar is changing: published in the transaction that changes it, before {@link
 * WorkTime#current()} answers the new one.
 *
 * @param calendar as it will be
 * @param cause what to write into a ledger that moves because of it
 */
public record CalendarChanged(CalendarSnapshot calendar, String cause) {}
