package tongban.casework;

import static tongban.casework.CaseView.at;
import static tongban.casework.CaseView.shown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.deadline.ClockView;
import tongban.deadline.Clocks;
import tongban.deadline.Explanation;
import tongban.identity.Actor;
import tongban.identity.Actors;

/** The clocks of a case with their explanation, as its page shows them. */
@Component
class ExplainedClocks {
  private final Clocks clocks;
  private final ClockRows rows;
  private final Actors actors;

  ExplainedClocks(Clocks clocks, ClockRows rows, Actors actors) {
    this.clocks = clocks;
    this.rows = rows;
    this.actors = actors;
  }

  List<ExplainedClock> of(String caseNumber, Scope scope) {
    var people = new People();
    return clocks.explanations(caseNumber).stream()
        .filter(each -> scope.seesOwner(each.clock().owner()))
        .map(each -> row(each, people))
        .toList();
  }

  private ExplainedClock row(Explanation explanation, People people) {
    return new ExplainedClock(
        rows.row(explanation.clock()),
        explanation.days(),
        explanation.suspensions().stream().map(each -> suspension(each, people)).toList(),
        explanation.extensions().stream()
            .map(
                each ->
                    new ExplainedClock.Extension(
                        shown(each.at()),
                        each.amount(),
                        each.reason(),
                        people.who(each.approver())))
            .toList(),
        explanation.moves().stream()
            .map(
                each ->
                    new ExplainedClock.Move(
                        shown(each.at()),
                        at(each.from()),
                        at(each.to()),
                        each.cause(),
                        people.who(each.actor())))
            .toList());
  }

  private static ExplainedClock.Suspension suspension(Explanation.Suspended each, People people) {
    return new ExplainedClock.Suspension(
        each.reference(),
        each.kind(),
        each.source(),
        each.notice(),
        each.expectedEnd(),
        each.reason(),
        people.who(each.actor()),
        shown(each.from()),
        at(each.to()),
        limit(each.limit()));
  }

  private static ExplainedClock.@Nullable OwnLimit limit(@Nullable ClockView clock) {
    return clock == null
        ? null
        : new ExplainedClock.OwnLimit(
            clock.id(), clock.limit(), at(clock.deadline()), clock.light());
  }

  /** Each person is asked for once. */
  private final class People {
    private final Map<String, CaseView.Who> known = new HashMap<>();

    CaseView.Who who(String username) {
      return known.computeIfAbsent(username, this::find);
    }

    private CaseView.Who find(String username) {
      if (username.equals(Actor.SYSTEM.username())) {
        return new CaseView.Who(username, Actor.SYSTEM.name());
      }
      return new CaseView.Who(username, actors.find(username).map(Actor::name).orElse(username));
    }
  }
}
