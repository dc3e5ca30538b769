package tongban.casework;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tongban.catalog.Catalog;
import tongban.catalog.Department;
import tongban.deadline.ClockView;
import tongban.deadline.Clocks;
import tongban.process.WholeTransaction;
import tongban.web.Public;
import tongban.web.Refusal;
import tongban.web.Refusal.Field;

/** What an applicant may see and say without an account, by an unguessable code. */
@RestController
class PublicController {
  private static final int SHOWN_DIGITS = 12;
  private static final int LONGEST_COMMENT = 1000;

  private final CaseFiles cases;
  private final Ratings ratings;
  private final Issuing issuing;
  private final Stages stages;
  private final Clocks clocks;
  private final Catalog catalog;
  private final WholeTransaction transaction;

  PublicController(
      CaseFiles cases,
      Ratings ratings,
      Issuing issuing,
      Stages stages,
      Clocks clocks,
      Catalog catalog,
      WholeTransaction transaction) {
    this.cases = cases;
    this.ratings = ratings;
    this.issuing = issuing;
    this.stages = stages;
    this.clocks = clocks;
    this.catalog = catalog;
    this.transaction = transaction;
  }

  /** Progress without personal data. */
  record Progress(
      String caseNumber,
      String item,
      String department,
      CaseState state,
      @Nullable String outcome,
      List<CaseView.Stage> steps,
      @Nullable OffsetDateTime deadline,
      boolean suspended) {}

  @GetMapping("/api/track/{code}")
  @Public
  Progress track(@PathVariable String code) {
    var file = cases.byTrackingCode(code);
    if (file == null) throw Refusal.notFound("casework.track.unknown");
    var part = cases.parts(file.caseNumber()).get(0);
    var delivery = cases.delivery(file.caseNumber());
    var clock = clocks.mostUrgent(List.of(file.caseNumber(), file.firstPart())).orElse(null);
    var number = file.caseNumber();
    return new Progress(
        "…" + number.substring(number.length() - SHOWN_DIGITS),
        file.itemName(),
        catalog.department(file.department()).map(Department::name).orElse(file.department()),
        file.state(),
        file.outcome(),
        stages.of(file, part.certificateNumber() == null ? null : file.decidedAt(), delivery),
        clock == null ? null : CaseView.at(clock.deadline()),
        clock != null && suspended(clock));
  }

  private static boolean suspended(ClockView clock) {
    return clock.state().equals("SUSPENDED");
  }

  record RatingPage(String item, boolean rated, @Nullable Integer level) {}

  @GetMapping("/api/ratings/{code}")
  @Public
  RatingPage rating(@PathVariable String code) {
    var rating = ratings.byCode(code);
    if (rating == null) throw Refusal.notFound("casework.rating.unknown");
    var file = Objects.requireNonNull(cases.find(rating.caseNumber()));
    return new RatingPage(file.itemName(), rating.ratedAt() != null, rating.stars());
  }

  /**
   * @param level 1 (非常不满意) to 5 (非常满意)
   */
  record NewRating(@Nullable Integer level, @Nullable String comment) {}

  @PostMapping("/api/ratings/{code}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Public
  void rate(@PathVariable String code, @RequestBody NewRating rating) {
    var bad = new ArrayList<Field>();
    var level = rating.level();
    if (level == null || level < 1 || level > 5) {
      bad.add(Field.of("level", "casework.rating.level"));
    }
    var comment = Objects.requireNonNullElse(rating.comment(), "");
    if (comment.length() > LONGEST_COMMENT) {
      bad.add(Field.of("comment", "casework.too-long", LONGEST_COMMENT));
    }
    if (level == null || !bad.isEmpty()) throw Refusal.fields(bad);
    transaction.run(
        () -> {
          issuing.rate(code, level, comment);
          return true;
        });
  }
}
