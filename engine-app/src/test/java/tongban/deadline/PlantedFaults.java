package tongban.deadline;

import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mockito.stubbing.Answer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tongban.process.MovableTimers;
import tongban.process.Timers;
import tongban.worktime.WorkTime;

/** The clocks, put together of their own parts but one. */
final class PlantedFaults {
  private final ClockMapper mapper;
  private final WorkTime workTime;
  private final LightMapper lights;
  private final CalendarTrail trail;
  private final Explainer explainer;
  private final AcceptanceRule acceptance;
  private final ApplicationEventPublisher events;
  private final MovableTimers timers;
  private final Timers evaluated;
  private final Clock time;

  /** Whether somebody is extending, or resuming, just now. */
  private boolean acting;

  PlantedFaults(
      ClockMapper mapper,
      WorkTime workTime,
      LightMapper lights,
      CalendarTrail trail,
      Explainer explainer,
      AcceptanceRule acceptance,
      ApplicationEventPublisher events,
      MovableTimers timers,
      Timers evaluated,
      Clock time) {
    this.mapper = mapper;
    this.workTime = workTime;
    this.lights = lights;
    this.trail = trail;
    this.explainer = explainer;
    this.acceptance = acceptance;
    this.events = events;
    this.timers = timers;
    this.evaluated = evaluated;
    this.time = time;
  }

  enum Fault {
    /** The day on which the answer is in counts too little. */
    R_IS_COUNTED,
    OVERLAP_IS_SUMMED,
    /** A rest day inside a suspension is given back as if it had been a working day. */
    REST_DAY_IS_GIVEN_BACK,
    /** A rest day inside a suspension counts, where rest days do. */
    REST_DAY_IS_COUNTED,
    EXTENDED_AFTER_EXPIRY,
    TIMER_STAYS_ON_RESUMPTION;

    /** With what it shows. */
    String seenAfter() {
      return switch (this) {
        case EXTENDED_AFTER_EXPIRY -> "(?s)^not refused.* extend \\d+$";
        case TIMER_STAYS_ON_RESUMPTION -> "(?s)^after act.* resume \\S+$";
        default -> "(?s)^after .* resume ";
      };
    }
  }

  Clocks none() {
    return of(ledgerAs(entries -> entries), timers);
  }

  Clocks clocks(Fault fault) {
    return switch (fault) {
      case R_IS_COUNTED -> of(ledgerAs(FaultyLedgers::aDayShort), timers);
      case OVERLAP_IS_SUMMED -> of(ledgerAs(FaultyLedgers::summed), timers);
      case REST_DAY_IS_GIVEN_BACK -> of(ledgerAs(faulty()::restDaysGivenBack), timers);
      case REST_DAY_IS_COUNTED -> of(ledgerAs(faulty()::onlyWorkingDays), timers);
      case EXTENDED_AFTER_EXPIRY -> extendedAnyTime();
      case TIMER_STAYS_ON_RESUMPTION -> withoutTimersOnResumption();
    };
  }

  private FaultyLedgers faulty() {
    return new FaultyLedgers(date -> workTime.current().hall().isWorkingDay(date));
  }

  private Clocks of(ClockMapper own, MovableTimers moved) {
    var told = new ClockMoves(events, new SetOfClockTimers(own, moved, evaluated));
    var book = new ClockBook(own, workTime, told, lights, trail, time);
    var views = new ClockViews(own, book);
    return new LedgerClocks(
        own, book, views, new ClockStops(own, book, told), explainer, acceptance);
  }

  private ClockMapper ledgerAs(UnaryOperator<List<ClockEntry>> misread) {
    var own = like(ClockMapper.class, mapper);
    doAnswer(call -> misread.apply(mapper.ledger(call.getArgument(0)))).when(own).ledger(any());
    return own;
  }

  private Clocks extendedAnyTime() {
    var own = like(ClockMapper.class, mapper);
    doAnswer(
            call ->
                mapper.lockOwner(call.getArgument(0)).stream()
                    .map(row -> acting ? FaultyLedgers.withoutDeadline(row) : row)
                    .toList())
        .when(own)
        .lockOwner(any());
    var parts = of(own, timers);
    var noting = like(Clocks.class, parts);
    Answer<Void> extend =
        call ->
            noted(
                () ->
                    parts.extend(
                        call.getArgument(0),
                        call.getArgument(1),
                        call.getArgument(2),
                        call.getArgument(3)));
    doAnswer(extend).when(noting).extend(any(), anyInt(), any(), any());
    return noting;
  }

  private Clocks withoutTimersOnResumption() {
    var sleeping = like(MovableTimers.class, timers);
    Answer<Void> move =
        call -> {
          if (!acting) timers.move(call.getArgument(0));
          return null;
        };
    doAnswer(move).when(sleeping).move(any());
    var parts = of(mapper, sleeping);
    var noting = like(Clocks.class, parts);
    Answer<Void> resume =
        call -> {
          parts.resume(call.getArgument(0), call.getArgument(1), call.getArgument(2));
          acting = true;
          TransactionSynchronizationManager.registerSynchronization(new Rest());
          return null;
        };
    doAnswer(resume).when(noting).resume(any(), any(), any());
    return noting;
  }

  /** Timers follow at the end of the transaction: until then it is a resumption. */
  private final class Rest implements TransactionSynchronization {
    @Override
    public void afterCompletion(int status) {
      acting = false;
    }
  }

  private Void noted(Runnable act) {
    acting = true;
    try {
      act.run();
    } finally {
      acting = false;
    }
    return null;
  }

  private static <T> T like(Class<T> type, T real) {
    return mock(type, withSettings().stubOnly().defaultAnswer(delegatesTo(real)));
  }
}
