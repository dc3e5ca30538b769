package tongban.worktime;

/** A line of positions (days or minutes since 2000-01-01) on which some units count. */
interface Axis {

  /** How many units count in [0, position). */
  int before(int position);

  /** The earliest position with so many units before it; {@link Count#BEYOND} if there is none. */
  int reach(int units);
}
