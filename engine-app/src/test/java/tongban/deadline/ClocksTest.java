package tongban.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tongban.deadline.Orders.at;
import static tongban.deadline.Orders.order;
import static tongban.deadline.Orders.suspension;
import static tongban.worktime.LimitUnit.IMMEDIATE;
import static tongban.worktime.LimitUnit.WORKING_DAY;
import static tongban.worktime.LimitUnit.WORKING_HOUR;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.web.Refusal;

@IntegrationTest
class ClocksTest {
  @Autowired Clocks clocks;
  @Autowired MutableClock time;
  @Autowired JdbcTemplate jdbc;
  private final String owner = "case-" + UUID.randomUUID();

  /** Friday before a working Saturday and the Spring Festival of 15 to 23 February. */
  @BeforeEach
  void onFriday() {
    time.set("2026-02-13T10:00");
  }

  @Test
  void aClockEndsAtClosingTime() {
    start(Clocks.STATUTORY, 2);
    var clock = clock(Clocks.STATUTORY);
    assertThat(clock.date()).isEqualTo("2026-02-24");
    assertThat(clock.deadline()).isEqualTo(at("2026-02-24T17:00"));
    assertThat(clock.yellowAt()).isEqualTo(at("2026-02-14T00:00"));
    assertThat(clock.remaining()).isEqualTo(2);
    assertThat(clock.state()).isEqualTo("RUNNING");
    assertThat(clocks.mostUrgent(List.of(owner)))
        .contains(
            new Clocks.Urgent(
                Clocks.STATUTORY, "GREEN", false, clock.deadline(), clock.yellowAt()));
  }

  @Test
  void itsLightTurnsYellowAndRed() {
    start(Clocks.STATUTORY, 2);
    assertThat(lightAt("2026-02-13T23:59:59")).isEqualTo("GREEN");
    assertThat(lightAt("2026-02-14T00:00:00")).isEqualTo("YELLOW");
    assertThat(lightAt("2026-02-24T17:00:00")).isEqualTo("YELLOW");
    assertThat(lightAt("2026-02-24T17:00:00.001")).isEqualTo("RED");
    time.set("2026-02-25T09:00");
    assertThat(clock(Clocks.STATUTORY).remaining()).isEqualTo(-1);
  }

  @Test
  void whileItIsSuspendedOnlyWhatRemainsIsKnown() {
    start(Clocks.STATUTORY, 5);
    time.set("2026-02-14T10:00");
    clocks.suspend(suspension(owner, "s1"));
    time.set("2026-03-02T10:00");
    var still = clock(Clocks.STATUTORY);
    assertThat(still.deadline()).isNull();
    assertThat(still.light()).isEqualTo("GREY");
    assertThat(still.state()).isEqualTo("SUSPENDED");
    assertThat(still.remaining()).isEqualTo(4);
    clocks.resume(owner, "s1", "reviewer");
    assertThat(clock(Clocks.STATUTORY).date()).isEqualTo("2026-03-06");
    assertThat(clock(Clocks.STATUTORY).state()).isEqualTo("RUNNING");
  }

  @Test
  void suspensionsMayOverlap() {
    time.set("2026-03-02T10:00");
    clocks.start(order(owner, Clocks.STATUTORY, "2026-03-02T09:00", 5, WORKING_DAY));
    suspendOn("2026-03-04T10:00", "s1");
    suspendOn("2026-03-05T10:00", "s2");
    resumeOn("2026-03-06T10:00", "s1");
    assertThat(clock(Clocks.STATUTORY).deadline()).isNull();
    resumeOn("2026-03-10T10:00", "s2");
    assertThat(clock(Clocks.STATUTORY).date()).isEqualTo("2026-03-13");
  }

  @Test
  void aSuspensionMayHaveALimitOfItsOwnThatEndsWithIt() {
    start(Clocks.STATUTORY, 5);
    clocks.suspend(limited("r1-" + owner, 2));
    clocks.suspend(limited("r2-" + owner, 4));
    assertThat(procedure("r1-").deadline()).isEqualTo(at("2026-02-24T17:00"));
    assertThat(procedure("r1-").businessKey()).isEqualTo(owner);
    assertThat(clock(Clocks.STATUTORY).deadline()).isNull();
    time.set("2026-02-25T10:00");
    assertThat(procedure("r1-").light()).isEqualTo("RED");
    clocks.resume(owner, "r1-" + owner, "reviewer");
    assertThat(procedure("r1-").onTime()).isFalse();
    assertThat(procedure("r2-").state()).isEqualTo("RUNNING");
    assertThat(clock(Clocks.STATUTORY).state()).isEqualTo("SUSPENDED");
    clocks.resume(owner, "r2-" + owner, "reviewer");
    assertThat(procedure("r2-").onTime()).isTrue();
    var told = clocks.explanations(owner).get(0).suspensions();
    assertThat(told).extracting(each -> each.limit().light()).containsExactly("RED", "GREEN");
  }

  private Clocks.Suspension limited(String reference, int days) {
    var limit = new tongban.worktime.Limit(days, WORKING_DAY);
    return new Clocks.Suspension(
        owner, reference, "专家评审", "art. 45", "N-1", null, "needed", "reviewer", limit);
  }

  private ClockView procedure(String reference) {
    return clocks.of(owner).stream()
        .filter(clock -> clock.owner().equals(reference + owner))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsNotOpenCannotBeResumedAndWhatIsKnownNotBegunAgain() {
    start(Clocks.STATUTORY, 5);
    refused("deadline.not-suspended", () -> clocks.resume(owner, "s1", "reviewer"));
    clocks.suspend(suspension(owner, "s1"));
    refused("deadline.suspended-before", () -> clocks.suspend(suspension(owner, "s1")));
    clocks.resume(owner, "s1", "reviewer");
    refused("deadline.not-suspended", () -> clocks.resume(owner, "s1", "reviewer"));
    refused("deadline.suspended-before", () -> clocks.suspend(suspension(owner, "s1")));
  }

  @Test
  void aSuspensionDoesNotUndoAnOverrun() {
    start(Clocks.STATUTORY, 2);
    time.set("2026-02-25T09:00");
    clocks.suspend(suspension(owner, "s1"));
    var clock = clock(Clocks.STATUTORY);
    assertThat(clock.light()).isEqualTo("RED");
    assertThat(clock.state()).isEqualTo("SUSPENDED");
    assertThat(clock.date()).isEqualTo("2026-02-24");
  }

  @Test
  void aPromiseNeverEndsAfterTheLaw() {
    start(Clocks.PROMISED, 9);
    start(Clocks.STATUTORY, 2);
    assertThat(clock(Clocks.PROMISED).date()).isEqualTo("2026-02-24");
    clocks.extend(owner, 3, "needed", "head");
    assertThat(clock(Clocks.STATUTORY).date()).isEqualTo("2026-02-27");
    assertThat(clock(Clocks.PROMISED).date()).isEqualTo("2026-02-27");
  }

  @Test
  void anExtensionAddsUnitsOnce() {
    start(Clocks.STATUTORY, 2);
    start(Clocks.PROMISED, 1);
    clocks.suspend(suspension(owner, "s1"));
    clocks.extend(owner, 2, "needed", "head");
    clocks.resume(owner, "s1", "reviewer");
    assertThat(clock(Clocks.STATUTORY).date()).isEqualTo("2026-02-26");
    assertThat(clock(Clocks.STATUTORY).extension()).isEqualTo(2);
    assertThat(clock(Clocks.PROMISED).date()).isEqualTo("2026-02-25");
    refused("deadline.extended-before", () -> clocks.extend(owner, 1, "again", "head"));
  }

  @Test
  void whatIsOverdueOrImmediateIsNotExtended() {
    refused("deadline.no-clock", () -> clocks.extend(owner, 1, "needed", "head"));
    start(Clocks.STATUTORY, 2);
    time.set("2026-02-24T17:00:01");
    refused("deadline.overdue", () -> clocks.extend(owner, 1, "needed", "head"));
    clocks.stopAll(owner, "clerk");
    clocks.start(order(owner, Clocks.STATUTORY, "2026-02-24T09:00", 1, IMMEDIATE));
    refused("deadline.immediate", () -> clocks.extend(owner, 1, "needed", "head"));
    assertThatThrownBy(() -> clocks.extend(owner, 0, "needed", "head"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.fields().get(0).field()).isEqualTo("amount"));
  }

  @Test
  void aPromiseThatIsOverdueStaysSo() {
    start(Clocks.STATUTORY, 9);
    start(Clocks.PROMISED, 1);
    time.set("2026-02-24T10:00");
    clocks.extend(owner, 5, "needed", "head");
    assertThat(clock(Clocks.PROMISED).date()).isEqualTo("2026-02-14");
    assertThat(clock(Clocks.PROMISED).light()).isEqualTo("RED");
  }

  @Test
  void aStoppedClockKeepsWhetherItWasOnTime() {
    start(Clocks.STATUTORY, 3);
    start(Clocks.PROMISED, 1);
    time.set("2026-02-24T10:00");
    clocks.stopAll(owner, "reviewer");
    var statutory = clock(Clocks.STATUTORY);
    assertThat(statutory.onTime()).isTrue();
    assertThat(statutory.remaining()).isEqualTo(1);
    assertThat(statutory.state()).isEqualTo("STOPPED");
    assertThat(statutory.light()).isEqualTo("GREEN");
    var promised = clock(Clocks.PROMISED);
    assertThat(promised.onTime()).isFalse();
    assertThat(promised.remaining()).isEqualTo(-1);
    assertThat(promised.light()).isEqualTo("RED");
    time.set("2026-03-24T10:00");
    assertThat(clock(Clocks.STATUTORY)).isEqualTo(statutory);
    assertThat(clocks.mostUrgent(List.of(owner))).isEmpty();
  }

  @Test
  void aReopenedClockGoesOnAsIfItHadNeverStopped() {
    start(Clocks.STATUTORY, 5);
    start(Clocks.PROMISED, 2);
    clocks.extend(owner, 1, "needed", "head");
    suspendOn("2026-02-14T10:00", "s1");
    resumeOn("2026-02-25T10:00", "s1");
    var before = clocks.of(owner);
    var explained = clocks.explain(clock(Clocks.STATUTORY).id());
    stop();
    assertThat(clocks.of(owner)).extracting("state").containsOnly("STOPPED");
    clocks.reopen(owner, "return", "reviewer");
    assertThat(clocks.of(owner)).isEqualTo(before);
    assertThat(clocks.explain(clock(Clocks.STATUTORY).id())).isEqualTo(explained);
    // two days later two units less are left, and the clock is moved as any other
    time.set("2026-02-27T10:00");
    assertThat(clock(Clocks.STATUTORY).remaining()).isEqualTo(before.get(0).remaining() - 2);
    suspendOn("2026-02-27T10:00", "s2");
    assertThat(clock(Clocks.STATUTORY).state()).isEqualTo("SUSPENDED");
    refused("deadline.extended-before", () -> clocks.extend(owner, 1, "again", "head"));
  }

  private void stop() {
    clocks.stop(owner, Clocks.STATUTORY, "reviewer");
    clocks.stop(owner, Clocks.PROMISED, "reviewer");
  }

  @Test
  void anOverrunWhileItWasStoppedIsOneOfTheReopenedClock() {
    start(Clocks.STATUTORY, 2);
    stop();
    time.set("2026-02-25T09:00");
    clocks.reopen(owner, "return", "reviewer");
    assertThat(clock(Clocks.STATUTORY).light()).isEqualTo("RED");
    stop();
    assertThat(clock(Clocks.STATUTORY).onTime()).isFalse();
  }

  @Test
  void onlyTheLastClockOfANameIsReopenedAndARunningOneStaysAsItIs() {
    clocks.reopen(owner, "return", "reviewer");
    assertThat(clocks.of(owner)).isEmpty();
    start(Clocks.STATUTORY, 2);
    start(Clocks.PROMISED, 1);
    stop();
    start(Clocks.STATUTORY, 9);
    clocks.reopen(owner, "return", "reviewer");
    assertThat(clocks.of(owner))
        .extracting(clock -> clock.name() + " " + clock.limit().amount() + " " + clock.state())
        .containsExactly("statutory 2 STOPPED", "promised 1 RUNNING", "statutory 9 RUNNING");
  }

  @Test
  void whatWasReopenedStandsInTheLedger() {
    start(Clocks.STATUTORY, 2);
    stop();
    clocks.reopen(owner, "return-to-wave", "reviewer");
    assertThat(
            jdbc.queryForList(
                "select entry_kind from clock_entry where owner = ? and entry_kind <> 'MOVE'"
                    + " order by id",
                String.class,
                owner))
        .containsExactly("START", "STOP", "REOPEN");
  }

  @Test
  void theAcceptanceClockStartsAgainAfterASupplement() {
    start(Clocks.ACCEPTANCE, 5);
    refused("deadline.runs", () -> start(Clocks.ACCEPTANCE, 5));
    clocks.stop(owner, Clocks.ACCEPTANCE, "clerk");
    clocks.stop(owner, Clocks.ACCEPTANCE, "clerk");
    clocks.start(order(owner, Clocks.ACCEPTANCE, "2026-03-02T09:00", 5, WORKING_DAY));
    assertThat(clocks.of(owner)).extracting("state").containsExactly("STOPPED", "RUNNING");
    assertThat(clocks.of(owner).get(1).date()).isEqualTo("2026-03-09");
  }

  @Test
  void hoursAreCountedToTheMinute() {
    clocks.start(order(owner, Clocks.STATUTORY, "2026-02-13T16:30", 4, WORKING_HOUR));
    time.set("2026-02-14T10:00");
    clocks.suspend(suspension(owner, "s1"));
    time.set("2026-02-14T11:30");
    clocks.resume(owner, "s1", "reviewer");
    var clock = clock(Clocks.STATUTORY);
    assertThat(clock.deadline()).isEqualTo(at("2026-02-14T15:00"));
    assertThat(clock.remaining()).isEqualTo(150);
    assertThat(clock.yellowAt()).isEqualTo(at("2026-02-14T14:00"));
  }

  @Test
  void anImmediateCaseAcceptedAfterClosingTimeIsDueOnTheNextWorkingDay() {
    clocks.start(order(owner, Clocks.STATUTORY, "2026-02-13T17:00", 1, IMMEDIATE));
    assertThat(clock(Clocks.STATUTORY).date()).isEqualTo("2026-02-13");
    clocks.stopAll(owner, "clerk");
    clocks.start(order(owner, Clocks.STATUTORY, "2026-02-13T17:00:01", 1, IMMEDIATE));
    assertThat(clock(Clocks.STATUTORY).date()).isEqualTo("2026-02-14");
  }

  @Test
  void aCaseAcceptedOutsideWorkingTimeCountsTheSameDay() {
    assertThat(clocks.acceptance(at("2026-02-14T17:00"), null).rule()).isEqualTo("IN_WORKING_TIME");
    assertThat(clocks.acceptance(at("2026-02-15T10:00"), null))
        .isEqualTo(new Clocks.Acceptance(at("2026-02-15T10:00"), "SAME_DAY"));
  }

  @Test
  void aDeadlineIsExplainedDayByDay() {
    start(Clocks.STATUTORY, 3);
    suspendOn("2026-02-14T10:00", "s1");
    resumeOn("2026-02-24T10:00", "s1");
    assertThat(clocks.explain(clock(Clocks.STATUTORY).id()))
        .extracting(day -> day.date().getDayOfMonth() + " " + day.kind() + " " + day.units())
        .containsExactly(
            "13 START 0",
            "14 COUNTED 1",
            "15 REST 0",
            "16 REST 0",
            "17 REST 0",
            "18 REST 0",
            "19 REST 0",
            "20 REST 0",
            "21 REST 0",
            "22 REST 0",
            "23 REST 0",
            "24 SUSPENDED 0",
            "25 COUNTED 1",
            "26 COUNTED 1");
  }

  private void start(String name, int days) {
    clocks.start(order(owner, name, "2026-02-13T10:00", days, WORKING_DAY));
  }

  private void suspendOn(String now, String reference) {
    time.set(now);
    clocks.suspend(suspension(owner, reference));
  }

  private void resumeOn(String now, String reference) {
    time.set(now);
    clocks.resume(owner, reference, "reviewer");
  }

  /** The last of this name. */
  private ClockView clock(String name) {
    return clocks.of(owner).stream()
        .filter(clock -> clock.name().equals(name))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private String lightAt(String now) {
    time.set(now);
    return clock(Clocks.STATUTORY).light();
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
