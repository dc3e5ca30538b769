package tongban.worktime;

/**
 * A range of positions as {@link CalendarSnapshot#position} has them: of working days and what lies
 * between them.
 *
 * @param to included; before {@code from} where there is none
 */
public record Positions(long from, long to) {

  static Positions ofDays(int[] firstAndLast) {
    long slots = WorkingDays.SLOTS * CalendarSnapshot.DAY;
    return new Positions(
        firstAndLast[0] * slots, firstAndLast[1] * slots + CalendarSnapshot.DAY - 1);
  }

  public boolean contains(long position) {
    return from <= position && position <= to;
  }
}
