package tongban.worktime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Office hours that departments have of their own for a part of the year (summer and winter hours).
 * On other days the hall's hours apply. They give closing times and office minutes, so deadlines
 * move with them.
 */
public interface OfficeTimes {

  /** The hall's hours, on every working day. */
  List<Span> hall();

  /** The department's own hours, by first date. */
  List<Season> of(String department);

  /**
   * Replaces all of them; clocks of the department move in consequence, with this cause.
   *
   * @return false when they were the same already
   */
  boolean replace(String department, List<Season> seasons, String cause);

  /**
   * Both dates included; where seasons overlap, the one that began last applies.
   *
   * @param sessions in order, at least one, not overlapping
   */
  record Season(LocalDate from, LocalDate to, List<Span> sessions) {}

  /** From {@code opens} until {@code closes}, later on the same day; to the minute. */
  record Span(LocalTime opens, LocalTime closes) {}
}
