package tongban.deadline;

import java.time.LocalDate;
import java.util.Random;
import java.util.TreeMap;
import tongban.Api;
import tongban.worktime.CalendarReset;

/** The calendar that everybody shares, and arrangements that nobody published. */
final class MadeUpCalendar {
  private static final int LAST_YEAR = 2030;

  private final Api api;
  private final CalendarReset reset;
  private final Runnable follow;
  private NaiveDays days = NaiveDays.shipped();

  /**
   * @param follow lets the clocks follow what was loaded
   */
  MadeUpCalendar(Api api, CalendarReset reset, Runnable follow) {
    this.api = api;
    this.reset = reset;
    this.follow = follow;
  }

  void asShipped() {
    reset.asShipped();
    days = NaiveDays.shipped();
  }

  NaiveDays days() {
    return days;
  }

  /** The arrangement of the next year, or a correction of some days about now. */
  HistoryActs.Act change(LocalDate today, Random random) {
    int year = days.lastYear();
    boolean next = year < LAST_YEAR && random.nextBoolean();
    var changed = new TreeMap<LocalDate, Boolean>();
    for (int i = 0; i < (next ? 40 : 3); i++) {
      var date =
          next
              ? LocalDate.ofYearDay(year + 1, 1 + random.nextInt(100))
              : today.plusDays(random.nextInt(45) - 5);
      if (next || date.getYear() <= year) changed.put(date, !days.isWorking(date));
    }
    if (changed.isEmpty()) changed.put(LocalDate.of(year, 12, 30), random.nextBoolean());
    return new HistoryActs.Act(
        "calendar " + changed, true, false, () -> load(changed), () -> put(changed));
  }

  private void load(TreeMap<LocalDate, Boolean> changed) {
    var csv = new StringBuilder("arrangement_year,date,holiday,kind\n");
    changed.forEach(
        (date, work) ->
            csv.append(date.getYear() + "," + date + ",节," + (work ? "WORK" : "REST") + "\n"));
    api.as("admin").postText("/api/admin/calendar/import", "text/csv", csv + "").expect(200);
    follow.run();
  }

  private void put(TreeMap<LocalDate, Boolean> changed) {
    changed.forEach((date, work) -> days.put(date.getYear(), date, work));
  }
}
