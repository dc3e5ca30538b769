package tongban.casework;

import static tongban.casework.CaseView.shown;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who follows a case and why, as its page shows it. */
@Component
class FollowedRows {
  private final Stewardships stewardships;
  private final Assistances assistances;

  FollowedRows(Stewardships stewardships, Assistances assistances) {
    this.stewardships = stewardships;
    this.assistances = assistances;
  }

  /** Null where nobody asked for a steward, or it is not decided yet. */
  @Nullable StewardedView steward(String caseNumber) {
    var row = stewardships.of(caseNumber);
    if (row == null) return null;
    var steward = row.steward();
    var name = row.stewardName();
    return new StewardedView(
        row.state().name(),
        row.ground(),
        row.basis(),
        steward == null || name == null ? null : new CaseView.Who(steward, name),
        row.priority(),
        row.opinion(),
        shown(row.decidedAt()),
        row.standardDays(),
        row.takenDays(),
        row.savedDays(),
        row.standardWaves());
  }

  /** Null where the applicant needs no help. */
  @Nullable AssistedView helper(String caseNumber) {
    var row = assistances.of(caseNumber);
    if (row == null) return null;
    var helper = new CaseView.Who(row.helper(), row.helperName());
    return new AssistedView(row.kind(), helper, row.authorisation(), shown(row.since()));
  }
}
