package tongban.deadline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tongban.web.Refusal;
import tongban.worktime.CountedDay;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

@Service
@Transactional
class LedgerClocks implements Clocks {
  private static final int MOST_UNITS = 36_500;

  private final ClockMapper mapper;
  private final ClockBook book;
  private final ClockViews views;
  private final ClockStops stops;
  private final Explainer explainer;
  private final AcceptanceRule acceptance;

  LedgerClocks(
      ClockMapper mapper,
      ClockBook book,
      ClockViews views,
      ClockStops stops,
      Explainer explainer,
      AcceptanceRule acceptance) {
    this.mapper = mapper;
    this.book = book;
    this.views = views;
    this.stops = stops;
    this.explainer = explainer;
    this.acceptance = acceptance;
  }

  @Override
  public void start(Order order) {
    var clocks = book.lock(order.owner());
    if (running(clocks, order.name()).isPresent()) throw alreadyRuns(order);
    insert(order, clocks);
    // What is promised never ends after what the law allows, which may end earlier from now on.
    if (order.name().equals(STATUTORY) && running(clocks, PROMISED).isPresent()) {
      book.project(order.owner(), "START " + order.name(), order.actor());
    }
  }

  private void insert(Order order, List<ClockRow> clocks) {
    try {
      book.start(order, order.start().truncatedTo(ChronoUnit.MILLIS), clocks);
    } catch (DuplicateKeyException e) {
      throw alreadyRuns(order);
    }
  }

  private static Refusal alreadyRuns(Order order) {
    return Refusal.conflict("deadline.runs", order.name());
  }

  @Override
  public void suspend(Suspension suspension) {
    var clocks = book.lock(suspension.owner());
    if (book.ledger(suspension.owner()).knows(suspension.reference())) {
      throw Refusal.conflict("deadline.suspended-before", suspension.kind());
    }
    book.append(Entries.suspend(suspension, book.now()));
    book.project(suspension.owner(), "SUSPEND " + suspension.kind(), suspension.actor());
    var limit = suspension.limit();
    if (limit != null) start(ownLimit(suspension, limit, clocks));
  }

  /** It warns as the clocks that it holds up do, and follows the same timers. */
  private Order ownLimit(Suspension suspension, Limit limit, List<ClockRow> clocks) {
    var last = clocks.isEmpty() ? null : clocks.get(clocks.size() - 1);
    return new Order(
        last == null ? suspension.owner() : last.businessKey(),
        suspension.reference(),
        PROCEDURE,
        book.now(),
        limit,
        last == null ? 1 : last.warningThreshold(),
        last == null ? null : last.department(),
        suspension.source(),
        suspension.actor());
  }

  @Override
  public void resume(String owner, String reference, String actor) {
    book.lock(owner);
    if (!book.ledger(owner).isOpen(reference)) throw Refusal.conflict("deadline.not-suspended");
    book.append(Entries.resume(owner, reference, book.now(), actor));
    book.project(owner, "RESUME " + reference, actor);
    stops.stop(reference, clock -> clock.is(PROCEDURE), book.now(), actor);
  }

  @Override
  public void extend(String owner, int amount, String reason, String approver) {
    if (amount < 1 || amount > MOST_UNITS) {
      throw Refusal.field("amount", "deadline.extension-amount", MOST_UNITS);
    }
    var clocks = book.lock(owner);
    var statutory = running(clocks, STATUTORY);
    var promised = running(clocks, PROMISED);
    var first = statutory.or(() -> promised);
    refuseExtension(first.orElseThrow(() -> Refusal.conflict("deadline.no-clock")));
    append(first.get(), amount, reason, approver);
    if (statutory.isPresent()) {
      promised
          .filter(clock -> whyNotExtended(clock) == null)
          .ifPresent(clock -> append(clock, amount, reason, approver));
    }
    book.project(owner, "EXTEND " + amount, approver);
  }

  private void append(ClockRow clock, int amount, String reason, String approver) {
    book.append(Entries.extend(clock, book.now(), amount, reason, approver));
  }

  private void refuseExtension(ClockRow clock) {
    var why = whyNotExtended(clock);
    if (why != null) throw Refusal.conflict(why);
  }

  private @Nullable String whyNotExtended(ClockRow clock) {
    if (clock.unit() == LimitUnit.IMMEDIATE) return "deadline.immediate";
    if (clock.isOverdue(book.now())) return "deadline.overdue";
    return clock.extension() > 0 ? "deadline.extended-before" : null;
  }

  @Override
  public void stop(String owner, String name, String actor) {
    stops.stop(owner, clock -> clock.is(name), book.now(), actor);
  }

  @Override
  public void stop(String owner, String name, Instant at, String actor) {
    var now = book.now();
    var known = at.truncatedTo(ChronoUnit.MILLIS);
    stops.stop(owner, clock -> clock.is(name), known.isAfter(now) ? now : known, actor);
  }

  @Override
  public void stopAll(String businessKey, String actor) {
    stopAll(businessKey, clock -> true, actor);
  }

  @Override
  public void stopAllBut(String businessKey, String name, String actor) {
    stopAll(businessKey, clock -> !clock.is(name), actor);
  }

  private void stopAll(String businessKey, Predicate<ClockRow> which, String actor) {
    for (var owner : mapper.runningOwners(businessKey)) {
      stops.stop(
          owner,
          clock -> clock.businessKey().equals(businessKey) && which.test(clock),
          book.now(),
          actor);
    }
  }

  @Override
  public void reopen(String owner, String reason, String actor) {
    stops.reopen(owner, reason, actor);
  }

  private static Optional<ClockRow> running(List<ClockRow> clocks, String name) {
    return clocks.stream().filter(ClockRow::isRunning).filter(c -> c.is(name)).findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public List<ClockView> of(String businessKey) {
    return views.of(mapper.ofBusinessKey(businessKey));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Urgent> mostUrgent(List<String> owners) {
    if (owners.isEmpty()) return Optional.empty();
    return views.mostUrgent(mapper.ofOwners(owners));
  }

  @Override
  @Transactional(readOnly = true)
  public List<RunningDeadline> deadlinesOf(Collection<String> businessKeys) {
    return businessKeys.isEmpty() ? List.of() : mapper.deadlines(businessKeys);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, List<ClockView>> runningOf(Collection<String> businessKeys) {
    return businessKeys.isEmpty()
        ? Map.of()
        : views.byKey(mapper.runningOfBusinessKeys(businessKeys));
  }

  @Override
  @Transactional(readOnly = true)
  public List<CountedDay> explain(long clockId) {
    var clock = mapper.find(clockId);
    if (clock == null) throw Refusal.notFound("deadline.unknown");
    var budget = book.ledger(clock.owner()).budget(clock);
    var end = clock.deadlineAt() == null ? book.now() : clock.deadlineAt();
    var timetable = book.calendarOf(clock).of(clock.department());
    return timetable.explain(budget, Ledger.local(end).toLocalDate());
  }

  @Override
  @Transactional(readOnly = true)
  public List<Explanation> explanations(String businessKey) {
    return explainer.of(businessKey);
  }

  @Override
  public Acceptance acceptance(Instant now, @Nullable String department) {
    return acceptance.of(now, department);
  }
}
