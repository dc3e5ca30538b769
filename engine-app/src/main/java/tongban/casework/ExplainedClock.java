package tongban.casework;

import java.util.List;
import tongban.worktime.CountedDay;

/**
 * A clock of a case, day by day.
 *
 * @param days from its start to its deadline, or to today while it has none: what counted and why
 */
record ExplainedClock(CaseView.ClockRow clock, List<CountedDay> days) {}
