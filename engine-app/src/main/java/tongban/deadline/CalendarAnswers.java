package tongban.deadline;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongban.web.Slice;
import tongban.worktime.WorkTime;

/** Changes of the calendar as an admin sees them. */
final class CalendarAnswers {
  private CalendarAnswers() {}

  /**
   * @param affected clocks that get another deadline, or lose their provisional mark
   * @param moved those that get another deadline
   */
  record PreviewAnswer(
      List<Integer> years,
      int inserted,
      int updated,
      int unchanged,
      int affected,
      int moved,
      int provisionalCleared,
      Slice<Move> moves) {

    static PreviewAnswer of(CalendarPreview.Preview found) {
      var counts = found.proposal().counts();
      return new PreviewAnswer(
          found.proposal().years(),
          counts.inserted(),
          counts.updated(),
          counts.unchanged(),
          found.totals().affected(),
          found.totals().moved(),
          found.totals().provisionalCleared(),
          found.moves().map(Move::of));
    }
  }

  /**
   * What a calendar does to a clock.
   *
   * @param part null for a clock of the whole case
   * @param from the deadline as it is, null while suspended without one
   * @param to the deadline as it would be
   * @param days signed, between the dates of both; null where one is missing
   */
  record Move(
      String caseNumber,
      @Nullable String part,
      String clock,
      @Nullable OffsetDateTime from,
      @Nullable OffsetDateTime to,
      @Nullable Integer days,
      boolean provisionalBefore,
      boolean provisionalAfter) {

    static Move of(ClockMove move) {
      var clock = move.clock();
      return new Move(
          clock.businessKey(),
          clock.owner().equals(clock.businessKey()) ? null : clock.owner(),
          clock.name(),
          local(move.from()),
          local(move.to().deadlineAt()),
          daysBetween(move.from(), move.to().deadlineAt()),
          move.provisional(),
          move.staysProvisional());
    }
  }

  /**
   * @param from null where the clock had no deadline
   * @param days signed, between the dates of both
   */
  record JournalledMove(
      long id,
      String caseNumber,
      @Nullable String part,
      String clock,
      @Nullable OffsetDateTime from,
      @Nullable OffsetDateTime to,
      @Nullable Integer days,
      OffsetDateTime at) {

    static JournalledMove of(CalendarChangeMapper.Journalled move) {
      return new JournalledMove(
          move.id(),
          move.businessKey(),
          move.owner().equals(move.businessKey()) ? null : move.owner(),
          move.name(),
          local(move.deadlineBefore()),
          local(move.deadlineAfter()),
          daysBetween(move.deadlineBefore(), move.deadlineAfter()),
          move.happenedAt().atZone(WorkTime.ZONE).toOffsetDateTime());
    }
  }

  /**
   * @param version of the calendar, as the ledger names it
   * @param years whose arrangements were loaded
   * @param by username
   * @param state RUNNING or DONE
   * @param clocks how many ran when it was made
   * @param lookedAt how many of them have followed so far, moved or not
   */
  record ChangeAnswer(
      long id,
      long version,
      List<Integer> years,
      String cause,
      String by,
      OffsetDateTime at,
      CalendarChange.State state,
      int clocks,
      int lookedAt,
      int moved,
      int provisionalCleared,
      @Nullable OffsetDateTime finishedAt) {

    static ChangeAnswer of(CalendarChange change) {
      return new ChangeAnswer(
          change.id(),
          change.calendarVersion(),
          change.listedYears(),
          change.cause(),
          change.changedBy(),
          change.changedAt().atZone(WorkTime.ZONE).toOffsetDateTime(),
          change.state(),
          change.clocks(),
          Math.min(change.lookedAt(), change.clocks()),
          change.moved(),
          change.provisionalCleared(),
          local(change.finishedAt()));
    }
  }

  /**
   * @param change null where every day was there already
   */
  record ImportAnswer(int inserted, int updated, int unchanged, @Nullable ChangeAnswer change) {

    static ImportAnswer of(CalendarJournal.Loaded loaded) {
      var counts = loaded.counts();
      var change = loaded.change();
      return new ImportAnswer(
          counts.inserted(),
          counts.updated(),
          counts.unchanged(),
          change == null ? null : ChangeAnswer.of(change));
    }
  }

  private static @Nullable Integer daysBetween(@Nullable Instant from, @Nullable Instant to) {
    if (from == null || to == null) return null;
    var before = Ledger.local(from).toLocalDate();
    return (int) ChronoUnit.DAYS.between(before, Ledger.local(to).toLocalDate());
  }

  private static @Nullable OffsetDateTime local(@Nullable Instant instant) {
    return instant == null ? null : instant.atZone(WorkTime.ZONE).toOffsetDateTime();
  }
}
