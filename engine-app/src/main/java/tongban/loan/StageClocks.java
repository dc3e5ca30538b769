package tongban.loan;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tongban.casework.CaseSteps;
import tongban.deadline.ClockView;
import tongban.deadline.Clocks;
import tongban.identity.Actors;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

/** Clocks of a loan as a whole; the limits are those of the case's version of its product. */
@Component
class StageClocks {
  private static final int WARNING = 1;

  /** Days. */
  private static final int WARNING_OF_MONTHS = 5;

  private final CaseSteps cases;
  private final Loans loans;
  private final Clocks clocks;
  private final Actors actors;
  private final Clock clock;

  StageClocks(CaseSteps cases, Loans loans, Clocks clocks, Actors actors, Clock clock) {
    this.cases = cases;
    this.loans = loans;
    this.clocks = clocks;
    this.actors = actors;
    this.clock = clock;
  }

  /** Starts the clock of a stage where its product limits it and it does not run. */
  void begin(String caseNumber, String elementId) {
    if (!loans.knows(caseNumber)) return;
    var product = loans.of(caseNumber).product();
    var days = product.terms().stages().get(elementId);
    if (days == null || running(caseNumber, name(elementId)).isPresent()) return;
    start(caseNumber, name(elementId), days, product);
  }

  void end(String caseNumber, String elementId) {
    stop(caseNumber, name(elementId));
  }

  /** Of an element {@code DueDiligence} it is {@code due-diligence}. */
  static String name(String elementId) {
    return elementId.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /**
   * @param days working days
   */
  void start(String caseNumber, String name, int days, Product product) {
    var limit = new Limit(days, LimitUnit.WORKING_DAY);
    start(caseNumber, name, clock.instant(), limit, WARNING, product);
  }

  void startMonths(String caseNumber, String name, Instant from, int months, Product product) {
    var limit = new Limit(months, LimitUnit.MONTH);
    start(caseNumber, name, from, limit, WARNING_OF_MONTHS, product);
  }

  private void start(
      String caseNumber, String name, Instant from, Limit limit, int warning, Product product) {
    var department = cases.find(caseNumber).department();
    clocks.start(
        new Clocks.Order(
            caseNumber,
            caseNumber,
            name,
            from,
            limit,
            warning,
            department,
            product.title(),
            actors.current().username()));
  }

  void stop(String caseNumber, String name) {
    clocks.stop(caseNumber, name, actors.current().username());
  }

  /** As of an earlier instant: when what it waited for happened. */
  void stop(String caseNumber, String name, Instant at) {
    clocks.stop(caseNumber, name, at, actors.current().username());
  }

  void stopAll(String caseNumber) {
    clocks.stopAll(caseNumber, actors.current().username());
  }

  Optional<ClockView> running(String caseNumber, String name) {
    return clocks.of(caseNumber).stream()
        .filter(view -> view.name().equals(name) && view.stoppedAt() == null)
        .findFirst();
  }
}
