package tongban.casework;

import static tongban.casework.CaseView.at;
import static tongban.casework.CaseView.shown;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.Tongban;
import tongban.identity.Actors;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Refusal;
import tongban.web.Slice;

/** Cases that stewards and helpers follow, and what came of them together. */
@Component
@Transactional(readOnly = true)
class FollowedCases {
  private final Stewardships stewardships;
  private final Assistances assistances;
  private final Actors actors;

  FollowedCases(Stewardships stewardships, Assistances assistances, Actors actors) {
    this.stewardships = stewardships;
    this.assistances = assistances;
    this.actors = actors;
  }

  /**
   * @param ground {@code KEY_PROJECT}, {@code SPECIAL_PROJECT} or {@code SPECIAL_PERSON}
   * @param standardDays working days of the standard path; null until decided, as the next two
   * @param takenDays working days that were taken
   * @param savedDays the difference, negative where it took longer
   */
  record Stewarded(
      String caseNumber,
      CaseView.Named item,
      String applicantName,
      CaseState state,
      @Nullable String ground,
      CaseView.Who steward,
      int priority,
      OffsetDateTime receivedAt,
      @Nullable OffsetDateTime decidedAt,
      @Nullable Integer standardDays,
      @Nullable Integer takenDays,
      @Nullable Integer savedDays) {}

  /** The newest first. */
  Slice<Stewarded> stewarded(boolean mine, Paging paging) {
    var found = stewardships.page(whose(mine), before(paging), paging.limit());
    return paging.slice(found, row -> Cursor.of(row.id())).map(FollowedCases::stewarded);
  }

  private @Nullable String whose(boolean mine) {
    return mine ? actors.current().username() : null;
  }

  private static @Nullable Long before(Paging paging) {
    return paging.after() == null ? null : paging.after().number(0);
  }

  private static Stewarded stewarded(Stewardships.Row row) {
    return new Stewarded(
        row.caseNumber(),
        new CaseView.Named(row.itemCode(), row.itemName()),
        row.applicantName(),
        row.state(),
        row.ground(),
        new CaseView.Who(row.steward(), row.stewardName()),
        row.priority(),
        shown(row.receivedAt()),
        at(row.decidedAt()),
        row.standardDays(),
        row.takenDays(),
        row.savedDays());
  }

  /**
   * Working days saved by the cases approved in a time.
   *
   * @param decided cases that have been decided
   */
  record Saved(
      int cases,
      int decided,
      int standardDays,
      int takenDays,
      int savedDays,
      List<Stewardships.Sum> grounds) {}

  Saved saved(@Nullable LocalDate from, @Nullable LocalDate to) {
    var sums = stewardships.sums(start(from), end(from, to));
    return new Saved(
        sums.stream().mapToInt(Stewardships.Sum::cases).sum(),
        sums.stream().mapToInt(Stewardships.Sum::decided).sum(),
        sums.stream().mapToInt(Stewardships.Sum::standardDays).sum(),
        sums.stream().mapToInt(Stewardships.Sum::takenDays).sum(),
        sums.stream().mapToInt(Stewardships.Sum::savedDays).sum(),
        sums);
  }

  private static @Nullable Instant start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(Tongban.ZONE).toInstant();
  }

  private static @Nullable Instant end(@Nullable LocalDate from, @Nullable LocalDate day) {
    if (from != null && day != null && day.isBefore(from)) {
      throw Refusal.field("to", "casework.followed.order");
    }
    return day == null ? null : start(day.plusDays(1));
  }

  /**
   * @param kind {@code ELDERLY}, {@code DISABLED}, {@code KEY_PROJECT} or {@code OTHER}
   */
  record Assisted(
      String caseNumber,
      CaseView.Named item,
      String applicantName,
      CaseState state,
      String kind,
      CaseView.Who helper,
      OffsetDateTime since) {}

  /** The newest first. */
  Slice<Assisted> assisted(boolean mine, Paging paging) {
    var found = assistances.page(whose(mine), before(paging), paging.limit());
    return paging.slice(found, row -> Cursor.of(row.id())).map(FollowedCases::assisted);
  }

  private static Assisted assisted(Assistances.Row row) {
    return new Assisted(
        row.caseNumber(),
        new CaseView.Named(row.itemCode(), row.itemName()),
        row.applicantName(),
        row.state(),
        row.kind(),
        new CaseView.Who(row.helper(), row.helperName()),
        shown(row.since()));
  }

  record Helped(int cases, List<Assistances.Count> helpers) {}

  Helped helped(@Nullable LocalDate from, @Nullable LocalDate to) {
    var counts = assistances.counts(start(from), end(from, to));
    return new Helped(counts.stream().mapToInt(Assistances.Count::cases).sum(), counts);
  }
}
