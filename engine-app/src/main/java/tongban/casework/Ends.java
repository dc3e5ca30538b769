package tongban.casework;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends cases, and tells. */
@Component
class Ends {
  private final CaseFiles cases;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Ends(CaseFiles cases, ApplicationEventPublisher events, Clock clock) {
    this.cases = cases;
    this.events = events;
    this.clock = clock;
  }

  void close(String caseNumber) {
    cases.closed(caseNumber, clock.instant());
    events.publishEvent(new CaseClosed(caseNumber));
  }
}
