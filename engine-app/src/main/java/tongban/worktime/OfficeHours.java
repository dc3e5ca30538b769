package tongban.worktime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The office hours of the hall or of a department: seasons by date range, and the hall's default
 * hours on any other day.
 */
record OfficeHours(List<Season> seasons) {
  static final Season DEFAULT =
      new Season(
          Days.FIRST,
          Days.LAST,
          List.of(
              new Session(LocalTime.of(9, 0), LocalTime.of(12, 0)),
              new Session(LocalTime.of(13, 0), LocalTime.of(17, 0))));

  static final OfficeHours HALL = new OfficeHours(List.of());

  /**
   * Both dates included; where seasons overlap, the one that began last applies.
   *
   * @param sessions in order, at least one, not overlapping
   */
  record Season(LocalDate from, LocalDate to, List<Session> sessions) {
    Season {
      if (sessions.isEmpty()) throw new IllegalArgumentException("no sessions from " + from);
      for (int i = 1; i < sessions.size(); i++) {
        if (sessions.get(i).opens().isBefore(sessions.get(i - 1).closes())) {
          throw new IllegalArgumentException("sessions overlap: " + sessions);
        }
      }
      sessions = List.copyOf(sessions);
    }
  }

  /** [opens, closes), to the minute. */
  record Session(LocalTime opens, LocalTime closes) {
    Session {
      if (!opens.isBefore(closes)) throw new IllegalArgumentException(opens + "/" + closes);
    }

    int from() {
      return opens.getHour() * 60 + opens.getMinute();
    }

    int to() {
      return closes.getHour() * 60 + closes.getMinute();
    }
  }
}
