package tongban.worktime;

import com.tyme.solar.SolarDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.common.WorkingWeek;
import net.objectlab.kit.datecalc.jdk8.Jdk8WorkingWeek;
import net.objectlab.kit.datecalc.jdk8.LocalDateCalculator;
import net.objectlab.kit.datecalc.jdk8.LocalDateForwardHandler;
import org.jbpm.process.core.timer.BusinessCalendarImpl;
import org.kie.api.time.SessionClock;

/**
 * The n-th working day after a day, as people find it who have no prefix sums: by hand or by a
 * library, each told as much of the shipped calendar as it can be told.
 */
final class Peers {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Set<LocalDate> work = new HashSet<>();
  private final Set<LocalDate> rest = new HashSet<>();
  private final DefaultHolidayCalendar<LocalDate> holidays;
  private final LocalDateForwardHandler forward = new LocalDateForwardHandler();
  private final WorkingWeek allDays = everyDay();
  private final Instant instant = new Instant();
  private final BusinessCalendarImpl business;

  Peers() {
    for (var day : ShippedDays.ALL) {
      (day.kind() == ListedDay.Kind.WORK ? work : rest).add(day.date());
    }
    holidays =
        new DefaultHolidayCalendar<>(
            LocalDate.of(2018, 1, 1)
                .datesUntil(LocalDate.of(2030, 1, 1))
                .filter(day -> !isWorking(day))
                .collect(Collectors.toCollection(HashSet::new)));
    business = new BusinessCalendarImpl(arrangement(), instant);
  }

  /** From day to day, which a HashSet is asked for. */
  LocalDate dayLoop(Budget budget) {
    boolean every = budget.unit() == LimitUnit.CALENDAR_DAY;
    var day = budget.start().toLocalDate();
    for (int count = 0; count < budget.amount() || !isWorking(day); ) {
      day = day.plusDays(1);
      if ((every || isWorking(day)) && !isSuspended(day, budget)) count++;
    }
    return day;
  }

  boolean isWorking(LocalDate day) {
    if (rest.contains(day)) return false;
    boolean weekday =
        day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    return weekday || work.contains(day);
  }

  private static boolean isSuspended(LocalDate day, Budget budget) {
    for (var pause : budget.pauses()) {
      var to = pause.to();
      if (day.isAfter(pause.from().toLocalDate())
          && (to == null || !day.isAfter(to.toLocalDate()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * By ObjectLab. Its working week cannot tell a make-up Saturday, so every rest day is a holiday.
   * It moves a start on a rest day to the next working day before it counts.
   */
  LocalDate objectLab(Budget budget) {
    var calculator = new LocalDateCalculator();
    calculator.setWorkingWeek(allDays);
    calculator.setHolidayCalendar(holidays);
    calculator.setHolidayHandler(forward);
    calculator.setStartDate(budget.start().toLocalDate());
    return calculator.moveByBusinessDays(budget.amount()).getCurrentBusinessDate();
  }

  private static WorkingWeek everyDay() {
    WorkingWeek week = new Jdk8WorkingWeek();
    for (int day = Calendar.SUNDAY; day <= Calendar.SATURDAY; day++) {
      week = week.withWorkingDayFromCalendar(true, day);
    }
    return new Jdk8WorkingWeek(week);
  }

  /** From day to day by tyme4j, with its own table of legal holidays. */
  LocalDate tyme(Budget budget) {
    var start = budget.start();
    var day = SolarDay.fromYmd(start.getYear(), start.getMonthValue(), start.getDayOfMonth());
    for (int count = 0; count < budget.amount(); ) {
      day = day.next(1);
      if (isWorking(day)) count++;
    }
    return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
  }

  private static boolean isWorking(SolarDay day) {
    var holiday = day.getLegalHoliday();
    if (holiday != null) return holiday.isWork();
    int weekday = day.getWeek().getIndex();
    return weekday != 0 && weekday != 6;
  }

  /**
   * By jBPM, which knows no make-up days and lets a day of eight hours end at the minute of the
   * start; as with ObjectLab, a start on a rest day is another question.
   */
  Date jbpm(Budget budget) {
    instant.millis = budget.start().atZone(ZONE).toInstant().toEpochMilli();
    return business.calculateBusinessTimeAsDate("P" + budget.amount() + "D");
  }

  static LocalDate date(Date date) {
    return date.toInstant().atZone(ZONE).toLocalDate();
  }

  private Properties arrangement() {
    var properties = new Properties();
    properties.setProperty("business.cal.timezone", ZONE.getId());
    properties.setProperty(
        "business.holidays",
        rest.stream().sorted().map(day -> day + ":" + day).collect(Collectors.joining(",")));
    return properties;
  }

  private static final class Instant implements SessionClock {
    private long millis;

    @Override
    public long getCurrentTime() {
      return millis;
    }

    public long advanceTime(long amount, TimeUnit unit) {
      throw new UnsupportedOperationException();
    }
  }
}
