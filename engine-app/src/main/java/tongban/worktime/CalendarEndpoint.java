package tongban.worktime;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Refusal;
import tongban.web.Role;

/** The days that the State Council's arrangements list. */
@RestController
@RequestMapping("/api/admin/calendar")
class CalendarEndpoint {
  private final CalendarStore store;

  CalendarEndpoint(CalendarStore store) {
    this.store = store;
  }

  /**
   * @param published whether the table has at least one day of the arrangement of this year
   */
  record YearAnswer(int year, boolean published, List<DayAnswer> days) {}

  /**
   * @param kind WORK or REST
   */
  record DayAnswer(LocalDate date, String kind, String holiday) {}

  @AllowedTo(Role.ADMIN)
  @GetMapping
  YearAnswer year(@RequestParam(required = false) String year) {
    if (year == null) throw Refusal.field("year", "worktime.missing");
    if (!year.matches("20[0-9]{2}")) throw Refusal.field("year", "worktime.year");
    var days = store.daysOf(Integer.parseInt(year));
    return new YearAnswer(
        Integer.parseInt(year),
        !days.isEmpty(),
        days.stream()
            .map(day -> new DayAnswer(day.date(), day.kind().name(), day.holiday()))
            .toList());
  }
}
