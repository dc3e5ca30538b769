package tongban.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {
  private final Timetable hall = ShippedDays.HALL;

  @ParameterizedTest
  @CsvSource({
    "2026-02-13, 1, WORKING_DAY, , 2026-02-14T17:00",
    "2026-02-13, 2, WORKING_DAY, , 2026-02-24T17:00",
    "2026-04-30, 5, CALENDAR_DAY, , 2026-05-06T17:00",
    "2026-01-31, 1, MONTH, , 2026-02-28T17:00",
    "2026-03-02, 5, WORKING_DAY, 2026-03-04/2026-03-06, 2026-03-11T17:00",
    "2026-02-13, 20, WORKING_DAY, 2026-03-02/2026-03-05, 2026-03-24T17:00",
    "2026-02-13, 20, WORKING_DAY, 2026-03-10/, ",
    "2026-02-13, 20, WORKING_DAY, 2026-03-19/, 2026-03-19T17:00",
    "2026-02-13, 20, WORKING_DAY, 2026-03-18/, ",
    "2026-02-13, 1, IMMEDIATE, , 2026-02-13T17:00",
    "2026-02-15, 1, IMMEDIATE, , 2026-02-24T17:00",
    "2026-02-15, 1, IMMEDIATE, 2026-02-23/2026-02-24, 2026-02-25T17:00",
    "2026-02-15, 1, IMMEDIATE, 2026-02-15/, ",
    "2026-02-13, 1, IMMEDIATE, 2026-02-13/, 2026-02-13T17:00",
    "2026-02-13T16:30, 4, WORKING_HOUR, 2026-02-14T10:00/2026-02-14T11:30, 2026-02-14T15:00",
    "2026-02-13T09:00, 3, WORKING_HOUR, , 2026-02-13T12:00",
    "2026-02-13T09:00, 7, WORKING_HOUR, 2026-02-13T17:00/, 2026-02-13T17:00",
    "2026-02-13T09:00, 7, WORKING_HOUR, 2026-02-13T16:59/, ",
    "2026-02-14T17:00, 1, WORKING_HOUR, , 2026-02-24T10:00",
    // two suspensions that overlap, one that ends where it begins
    "2026-03-02, 5, WORKING_DAY, 2026-03-04/2026-03-06 2026-03-05/2026-03-10, 2026-03-13T17:00",
    "2026-03-02, 5, WORKING_DAY, 2026-03-04/2026-03-04, 2026-03-09T17:00",
    // D0 is a rest day, and the next working day is in a suspension
    "2026-03-02, 5, CALENDAR_DAY, 2026-03-07/2026-03-09, 2026-03-10T17:00",
  })
  void deadlinesFollowTheRules(
      String start, int limit, LimitUnit unit, String suspended, LocalDateTime deadline) {
    var due = hall.due(new Budget(unit, limit, time(start), pauses(suspended)));
    assertThat(due.at()).isEqualTo(deadline);
    assertThat(due.kind()).isEqualTo(deadline == null ? Due.Kind.STILL : Due.Kind.REACHED);
  }

  @Test
  void aDeadlineAfterTheLastPublishedYearIsProvisional() {
    assertThat(due("2026-12-30", 1).provisional()).isFalse();
    assertThat(due("2026-12-30", 2).provisional()).isTrue();
  }

  @Test
  void aDeadlineAfterTheCenturyIsBeyond() {
    assertThat(due("2099-12-30", 1).at()).isEqualTo("2099-12-31T17:00");
    assertThat(due("2099-12-31", 1).kind()).isEqualTo(Due.Kind.BEYOND);
  }

  @Test
  void anExplanationShowsWhatMovedTheLastDay() {
    var budget = new Budget(LimitUnit.CALENDAR_DAY, 4, time("2026-04-30"), List.of());
    assertThat(hall.explain(budget, LocalDate.of(2026, 5, 6)))
        .extracting(CountedDay::kind)
        .containsExactly(
            CountedDay.Kind.START,
            CountedDay.Kind.COUNTED,
            CountedDay.Kind.COUNTED,
            CountedDay.Kind.COUNTED,
            CountedDay.Kind.COUNTED,
            CountedDay.Kind.MOVED_ON,
            CountedDay.Kind.MOVED_ON);
    var hours = new Budget(LimitUnit.WORKING_HOUR, 4, time("2026-02-13T16:30"), List.of());
    assertThat(hall.explain(hours, LocalDate.of(2026, 2, 14)))
        .extracting(CountedDay::units)
        .containsExactly(30, 210);
  }

  @Test
  void withNothingPublishedEveryDeadlineIsProvisional() {
    var empty = new Timetable(new WorkingDays(List.of()), OfficeHours.HALL);
    var due = empty.due(new Budget(LimitUnit.WORKING_DAY, 1, time("2000-01-03"), List.of()));
    assertThat(due.at()).isEqualTo("2000-01-04T17:00");
    assertThat(due.provisional()).isTrue();
  }

  @Test
  void workingDaysAgreeWithAnotherTable() {
    for (var day = LocalDate.of(2019, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
      var holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      boolean working = holiday == null ? day.getDayOfWeek().getValue() < 6 : holiday.isWork();
      assertThat(hall.isWorkingDay(day)).as("%s", day).isEqualTo(working);
    }
  }

  private Due due(String start, int days) {
    return hall.due(new Budget(LimitUnit.WORKING_DAY, days, time(start), List.of()));
  }

  private static LocalDateTime time(String text) {
    return text.contains("T") ? LocalDateTime.parse(text) : LocalDate.parse(text).atStartOfDay();
  }

  private static List<Pause> pauses(String text) {
    if (text == null) return List.of();
    return Arrays.stream(text.split(" "))
        .map(pause -> pause.split("/"))
        .map(ends -> new Pause(time(ends[0]), ends.length == 1 ? null : time(ends[1])))
        .toList();
  }
}
