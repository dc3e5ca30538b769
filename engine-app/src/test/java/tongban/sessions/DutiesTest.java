package tongban.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tongban.sessions.SessionClosed.Duty;
import tongban.sessions.SessionMapper.OnDuty;
import tongban.worktime.WorkTime;

class DutiesTest {
  private static final LocalDate DATE = LocalDate.parse("2026-03-04");

  private final List<ServiceSession> day = new ArrayList<>();
  private final List<OnDuty> roster = new ArrayList<>();

  @Test
  void endWithTheSession() {
    var noon = session("1", "12:00", "13:00", "ann", "ben");
    assertThat(new Duties(day, roster).endingWith(noon))
        .containsExactly(new Duty("ann", at("12:00")), new Duty("ben", at("12:00")));
  }

  @Test
  void goOnInASessionThatFollowsAndThenEndForBoth() {
    var noon = session("1", "12:00", "13:00", "ann", "ben");
    var afternoon = session("2", "13:00", "15:00", "ann");
    assertThat(new Duties(day, roster).endingWith(noon))
        .containsExactly(new Duty("ben", at("12:00")));
    assertThat(new Duties(day, roster).endingWith(afternoon))
        .containsExactly(new Duty("ann", at("12:00")));
  }

  @Test
  void areTwoWhereABreakLiesBetween() {
    session("1", "12:00", "13:00", "ann");
    var evening = session("2", "18:00", "20:00", "ann");
    assertThat(new Duties(day, roster).endingWith(evening))
        .containsExactly(new Duty("ann", at("18:00")));
  }

  @Test
  void doNotGoOnInACancelledSession() {
    var noon = session("1", "12:00", "13:00", "ann");
    var other = session("2", "13:00", "15:00", "ann");
    day.set(1, other.in(SessionState.CANCELLED));
    assertThat(new Duties(day, roster).endingWith(noon))
        .containsExactly(new Duty("ann", at("12:00")));
  }

  private ServiceSession session(String key, String opens, String closes, String... staff) {
    var session =
        new ServiceSession(
            1,
            DATE,
            key,
            null,
            key,
            at(opens),
            at(closes),
            null,
            "",
            SessionState.OPEN,
            at(opens),
            null,
            false);
    day.add(session);
    for (var person : staff) roster.add(new OnDuty(key, person));
    return session;
  }

  private static Instant at(String time) {
    return DATE.atTime(java.time.LocalTime.parse(time)).atZone(WorkTime.ZONE).toInstant();
  }
}
