package tongban.loan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.casework.CaseSteps;
import tongban.identity.Actor;
import tongban.identity.Actors;
import tongban.identity.Colleagues;
import tongban.web.Refusal;

/** The review meeting (评审会): who votes, the ballots, and what they come to. */
@Component
class Meeting {
  static final String CLOCK = "meeting";
  private static final int MOST_MEMBERS = 200;

  private final CaseSteps cases;
  private final Loans loans;
  private final BallotMapper ballots;
  private final StageClocks clocks;
  private final Colleagues colleagues;
  private final Actors actors;
  private final Clock clock;

  Meeting(
      CaseSteps cases,
      Loans loans,
      BallotMapper ballots,
      StageClocks clocks,
      Colleagues colleagues,
      Actors actors,
      Clock clock) {
    this.cases = cases;
    this.loans = loans;
    this.ballots = ballots;
    this.clocks = clocks;
    this.colleagues = colleagues;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * Calls the committee of the product together; who is related to the applicant, or was named when
   * it was convened, is recused.
   */
  void convene(LoanStep step) {
    cases.lock(step.caseNumber());
    var loan = loans.of(step.caseNumber());
    var before = ballots.last(step.caseNumber());
    int number = before.isEmpty() ? 1 : before.get(0).meeting() + 1;
    var related = names(loan.loan().related());
    var named = named(cases.handedIn(step.submission()));
    var recused = new ArrayList<String>();
    for (var member : committee(loan.product())) {
      boolean out = related.contains(member.name()) || named.contains(member.username());
      if (out) recused.add(member.name());
      insert(step.caseNumber(), number, member, out);
    }
    clocks.start(step.caseNumber(), CLOCK, loan.product().terms().meetingDays(), loan.product());
    cases.note(step.caseNumber(), step.elementId(), "meeting-convened", Map.of("recused", recused));
  }

  private void insert(String caseNumber, int number, Actor member, boolean out) {
    ballots.insert(
        new Ballot(
            caseNumber,
            number,
            member.username(),
            member.name(),
            out ? Ballot.Vote.RECUSED : null,
            null,
            out ? clock.instant() : null));
  }

  private List<Actor> committee(Product product) {
    return colleagues.of(product.terms().committee(), null, null, MOST_MEMBERS);
  }

  /** The committee of the case's product, as a form offers it: username, blank, name. */
  List<String> offered(String caseNumber) {
    return committee(loans.of(caseNumber).product()).stream()
        .map(member -> member.username() + " " + member.name())
        .toList();
  }

  private static Set<String> names(String list) {
    return Arrays.stream(list.split("[、，,;；\\n]+")).map(String::strip).collect(Collectors.toSet());
  }

  private static Set<String> named(CaseSteps.@Nullable HandedIn convened) {
    var named = new HashSet<String>();
    if (convened != null && convened.form().get("recused") instanceof List<?> list) {
      for (var each : list) named.add(String.valueOf(each).split(" ", 2)[0]);
    }
    return named;
  }

  /** Members of the last meeting who have not voted and are not recused. */
  List<String> voters(String caseNumber) {
    return ballots.last(caseNumber).stream()
        .filter(ballot -> ballot.ballot() == null)
        .map(Ballot::member)
        .toList();
  }

  /**
   * A vote is the member's own: nobody votes for another.
   *
   * @param outcome of the task: {@code agree}, {@code oppose}, {@code abstain} or {@code recused}
   */
  void cast(String caseNumber, String member, String outcome, @Nullable Long submission) {
    cases.lock(caseNumber);
    if (!actors.current().username().equals(member)) throw Refusal.forbidden("loan.vote.own");
    var meeting = ballots.last(caseNumber);
    var vote = Ballot.Vote.valueOf(outcome.toUpperCase(Locale.ROOT));
    var said = cases.handedIn(submission);
    var reason = said == null ? "" : said.text("reason");
    int number = meeting.isEmpty() ? 0 : meeting.get(0).meeting();
    if (ballots.cast(caseNumber, number, member, vote, reason, clock.instant()) == 0) {
      throw Refusal.conflict("loan.vote.given");
    }
  }

  /**
   * Counts the last meeting.
   *
   * @return {@code passed}, {@code rejected} or {@code no-quorum}
   */
  String count(LoanStep step) {
    cases.lock(step.caseNumber());
    var terms = loans.of(step.caseNumber()).product().terms();
    var meeting = ballots.last(step.caseNumber());
    int agree = number(meeting, Ballot.Vote.AGREE);
    int oppose = number(meeting, Ballot.Vote.OPPOSE);
    int abstain = number(meeting, Ballot.Vote.ABSTAIN);
    int recused = number(meeting, Ballot.Vote.RECUSED);
    int took = agree + oppose + abstain;
    boolean quorate =
        took >= terms.leastVoters() && terms.quorum().isReached(took, meeting.size() - recused);
    boolean carried = quorate && terms.majority().isReached(agree, took);
    var result = quorate ? carried ? "passed" : "rejected" : "no-quorum";
    clocks.stop(step.caseNumber(), CLOCK);
    cases.note(
        step.caseNumber(),
        step.elementId(),
        "meeting-" + result,
        Map.of("votes", "%d / %d / %d / %d".formatted(agree, oppose, abstain, recused)));
    return result;
  }

  private static int number(List<Ballot> meeting, Ballot.Vote vote) {
    return (int) meeting.stream().filter(ballot -> ballot.ballot() == vote).count();
  }
}
