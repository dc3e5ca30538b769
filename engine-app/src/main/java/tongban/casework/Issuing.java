package tongban.casework;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.deadline.Clocks;
import tongban.documents.DocumentKind;
import tongban.identity.Actors;
import tongban.web.Refusal;

/** The end of a case: rating and archive. */
@Component
class Issuing {
  private final OpenCases open;
  private final CaseFiles cases;
  private final Ratings ratings;
  private final Clocks clocks;
  private final Papers papers;
  private final Timeline timeline;
  private final Actors actors;
  private final Ends ends;
  private final Clock clock;

  Issuing(
      OpenCases open,
      CaseFiles cases,
      Ratings ratings,
      Clocks clocks,
      Papers papers,
      Timeline timeline,
      Actors actors,
      Ends ends,
      Clock clock) {
    this.open = open;
    this.cases = cases;
    this.ratings = ratings;
    this.clocks = clocks;
    this.papers = papers;
    this.timeline = timeline;
    this.actors = actors;
    this.ends = ends;
    this.clock = clock;
  }

  void inviteRating(Step step) {
    var file = open.lock(step.caseNumber());
    var code = Codes.next();
    ratings.invite(code, file.caseNumber(), clock.instant());
    var content = Papers.head(file);
    content.put("邀请", "请对本次服务作出评价，一事一评，评价内容依法保密。");
    papers.issue(file, DocumentKind.RATING_INVITATION, "政务服务评价邀请", content, "/rating/" + code);
    timeline.add(step, "rating-invited", Map.of());
  }

  void archive(Step step) {
    var file = open.lock(step, CaseState.ARCHIVED);
    cases.move(file.caseNumber(), CaseState.ARCHIVED);
    ends.close(file.caseNumber());
    clocks.stopAll(file.caseNumber(), actors.current().username());
    timeline.add(step, "archived", Map.of());
  }

  /** One matter, one rating (国办发〔2019〕51号). */
  void rate(String code, int stars, String remark) {
    var rating = ratings.byCode(code);
    if (rating == null) throw Refusal.notFound("casework.rating.unknown");
    if (ratings.rate(code, stars, remark, clock.instant()) == 0) {
      throw Refusal.conflict("casework.rating.given");
    }
    timeline.add(rating.caseNumber(), "rated", Map.of());
  }
}
