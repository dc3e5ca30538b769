package tongban.casework;

import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tongban.process.WholeTransaction;
import tongban.web.Public;
import tongban.web.Refusal;
import tongban.web.Refusal.Field;

/** What an applicant may see and say without an account, by an unguessable code. */
@RestController
class PublicController {
  private static final int LONGEST_COMMENT = 1000;

  private final CaseFiles cases;
  private final Ratings ratings;
  private final Issuing issuing;
  private final Tracking tracking;
  private final WholeTransaction transaction;

  PublicController(
      CaseFiles cases,
      Ratings ratings,
      Issuing issuing,
      Tracking tracking,
      WholeTransaction transaction) {
    this.cases = cases;
    this.ratings = ratings;
    this.issuing = issuing;
    this.tracking = tracking;
    this.transaction = transaction;
  }

  @GetMapping("/api/track/{code}")
  @Public
  Tracking.Progress track(@PathVariable String code) {
    return tracking.progress(code);
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
