package tongban.casework;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.identity.Actors;
import tongban.process.Processes;
import tongban.web.Refusal;

/** The applicant withdraws (撤回), at any step before the decision. */
@Component
class Withdrawal {
  private final OpenCases open;
  private final Submissions submissions;
  private final Processes processes;
  private final Access access;
  private final Actors actors;
  private final Clock clock;

  Withdrawal(
      OpenCases open,
      Submissions submissions,
      Processes processes,
      Access access,
      Actors actors,
      Clock clock) {
    this.open = open;
    this.submissions = submissions;
    this.processes = processes;
    this.access = access;
    this.actors = actors;
    this.clock = clock;
  }

  void withdraw(String caseNumber, @Nullable String reason) {
    var file = open.lock(caseNumber);
    var actor = actors.current();
    access.checkRead(actor, file);
    if (reason == null || reason.isBlank()) throw Refusal.field("reason", "casework.required");
    if (reason.length() > 500) throw Refusal.field("reason", "casework.too-long", 500);
    if (!file.state().isBeforeDecision()) {
      throw Refusal.conflict("casework.withdraw.late").with("state", file.state().name());
    }
    var key = "withdrawal:" + caseNumber;
    var submission =
        submissions.store(
            new Submission(
                0,
                key,
                caseNumber,
                null,
                "WithdrawalAsked",
                null,
                null,
                "withdraw",
                Map.of("reason", reason.strip()),
                null,
                actor.username(),
                actor.name(),
                clock.instant()));
    if (!processes.correlate("withdrawal", caseNumber, Map.of("submission", submission))) {
      throw Refusal.conflict("casework.withdraw.late").with("state", file.state().name());
    }
  }
}
