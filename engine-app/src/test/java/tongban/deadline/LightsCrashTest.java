package tongban.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.JobExecutionContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.CrashTest;
import tongban.Deaths;
import tongban.Hall;
import tongban.MutableClock;

/** Two cases are promised until 9 March 17:00, and their lights turn while nodes die. */
@CrashTest
class LightsCrashTest {
  private static final String YELLOW = "2026-03-06T09:00";
  private static final String RED = "2026-03-09T17:00:01";

  @Autowired Deaths deaths;
  @Autowired Lights lights;
  @Autowired Api api;
  @Autowired MutableClock time;
  @Autowired JdbcTemplate database;
  @Autowired ConfigurableApplicationContext application;
  private final Witness witness = new Witness();

  /** A listener that keeps what it was told where it is told. */
  private final class Witness
      implements ApplicationListener<PayloadApplicationEvent<LightsChanged>> {
    @Override
    public void onApplicationEvent(PayloadApplicationEvent<LightsChanged> event) {
      for (var change : event.getPayload().changes()) {
        database.update("insert into told_change (id) values (?)", change.id());
      }
    }
  }

  @BeforeEach
  void somebodyListens() {
    database.execute("create table if not exists told_change (id bigint not null)");
    application.addApplicationListener(witness);
  }

  @AfterEach
  void nobodyListens() {
    application.removeApplicationListener(witness);
  }

  @Test
  void whereverANodeDiesEachLightTurnsOnceAndIsToldOnce() {
    turnAllOthers();
    int commit = 0;
    boolean died;
    do {
      time.reset();
      var cases = List.of(accepted(), accepted());
      commit++;
      died = turns(YELLOW, commit) | turns(RED, commit);
      for (var number : cases) isRight(number, "died before commit " + commit);
    } while (died);
    assertThat(commit).as("two sweeps and two tellings, at the least").isGreaterThan(4);
  }

  private void turnAllOthers() {
    time.set(RED);
    lights.catchUp();
  }

  private String accepted() {
    var hall = new Hall(api);
    var number = hall.receive(Hall.PRESALE);
    hall.does("clerk", number, "FormalCheck", "accept");
    return number;
  }

  /** One node dies, if it gets that far, and another goes on. */
  private boolean turns(String at, int commit) {
    time.set(at);
    var job = new LightJob(lights);
    var context = mock(JobExecutionContext.class);
    boolean died = deaths.diesBefore(commit, () -> job.execute(context));
    lights.catchUp();
    return died;
  }

  private void isRight(String number, String where) {
    assertThat(
            strings(
                "select concat(light_before, ' ', light) from light_change"
                    + " where business_key = ? and name = 'promised' order by id",
                number))
        .as("lights in the journal, %s", where)
        .containsExactly("GREEN YELLOW", "YELLOW RED");
    assertThat(
            strings("select light from clock where business_key = ? and name = 'promised'", number))
        .as("light, %s", where)
        .containsExactly("RED");
    assertThat(
            strings(
                "select concat(l.name, ' ', l.light, ' ', count(t.id)) from light_change l"
                    + " left join told_change t on t.id = l.id"
                    + " where l.business_key = ? group by l.id, l.name, l.light order by l.id",
                number))
        .as("how often a listener was told, %s", where)
        .contains("promised YELLOW 1", "promised RED 1")
        .allMatch(told -> told.endsWith(" 1"));
    assertThat(strings("select clock from supervision_order where case_number = ?", number))
        .as("orders, %s", where)
        .containsExactly("promised");
    assertThat(
            strings(
                "select concat(r.kind, ' ', count(a.recipient)) from reminder r"
                    + " left join reminder_recipient a on a.reminder_id = r.id"
                    + " where r.case_number = ? group by r.id, r.kind order by r.id",
                number))
        .as("reminders and whom they still have, %s", where)
        .containsExactly("YELLOW 0", "RED 1");
    assertThat(new Hall(api).timeline(number)).as(where).containsOnlyOnce("supervision-order");
  }

  private List<String> strings(String query, String number) {
    return database.queryForList(query, String.class, number);
  }
}
