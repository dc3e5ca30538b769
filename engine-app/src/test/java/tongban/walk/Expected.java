package tongban.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;
import tongban.worktime.Recount;

/**
 * One case as the texts say that it goes (docs and the law), without a look at how it is done: each
 * method does what somebody asks for, or says with which status it is refused and does nothing.
 */
final class Expected {
  private static final Set<String> BEFORE =
      Set.of("RECEIVED", "SUPPLEMENT_ASKED", "ACCEPTED", "SUSPENDED");

  final Matter matter;
  final List<Branch> branches;
  final List<Ticker> tickers = new ArrayList<>();
  final List<String> documents = new ArrayList<>();
  final Shipments shipments = new Shipments();

  /** The task of the whole case, and the one that traces a shipment. */
  Open task;

  Open trace;

  Instant now;
  String state = "RECEIVED";
  String outcome;
  Instant acceptedAt;
  private Instant completeAt;
  private boolean asked;
  private boolean courierTold;
  private Instant askAgain;
  private boolean ended;

  /** When the last notice of a result reached the provider; null while one has not. */
  private Instant told;

  Expected(Matter matter, Instant now) {
    this.matter = matter;
    this.now = now;
    this.branches = matter.parts().stream().map(Branch::new).toList();
    complete();
  }

  private void complete() {
    state = "RECEIVED";
    completeAt = now;
    start("acceptance", matter.acceptance());
    task = new Open("FormalCheck", null, "window");
  }

  private void start(String name, Limit limit) {
    tickers.add(new Ticker("0", name, limit, now, List.of(), null));
  }

  Ticker running(String name) {
    return tickers.stream()
        .filter(t -> t.owner.equals("0") && t.name.equals(name) && t.runs())
        .findFirst()
        .orElse(null);
  }

  private void stopAll() {
    tickers.forEach(ticker -> ticker.stop(now));
  }

  boolean hasEnded() {
    return ended;
  }

  boolean isBeforeDecision() {
    return BEFORE.contains(state);
  }

  int certificates() {
    return (int) documents.stream().filter(d -> d.startsWith("CERTIFICATE/")).count();
  }

  boolean isHeldUp() {
    return branches.stream().anyMatch(branch -> branch.state.equals("SUSPENDED"));
  }

  boolean isDecided() {
    return outcome != null;
  }

  boolean awaitsCourier() {
    return shipments.isAwaited();
  }

  List<Open> open() {
    var procedures = branches.stream().flatMap(b -> b.procedures.stream()).map(p -> p.task);
    var ofParts = Stream.concat(branches.stream().map(b -> b.task), procedures);
    return Stream.concat(Stream.of(task, trace), ofParts)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(Open::place))
        .toList();
  }

  /** What the task offers besides what is impossible now. */
  Set<String> withheld(Open at) {
    var none = new java.util.TreeSet<String>();
    if (at.element.equals("FormalCheck")) none.add("accept-conditionally");
    if (at.element.equals("FormalCheck") && asked) none.add("supplement");
    if (!at.element.equals("Examine")) return none;
    if (at.branch.part.extension() == null) none.add("extension");
    if (at.branch.part.procedures().isEmpty()) none.add("special-procedure");
    if (!at.branch.procedures.isEmpty()) none.add("proceed");
    if (earlier(at.branch).isEmpty()) none.add("return-to-wave");
    return none;
  }

  List<Branch> earlier(Branch branch) {
    return branches.stream().filter(b -> b.part.wave() < branch.part.wave()).toList();
  }

  /** The status with which the completion is answered. */
  int complete(Open at, String outcome, Map<String, Object> form, String who) {
    if (withheld(at).contains(outcome)) return 400;
    int status = at.branch == null ? whole(at, outcome, form) : part(at, outcome, form, who);
    if (status == 200) settle();
    return status;
  }

  private int whole(Open at, String chosen, Map<String, Object> form) {
    switch (at.element) {
      case "FormalCheck" -> {
        if (running("acceptance").isOverdue(now)) return 409;
        checked(chosen);
      }
      case "AwaitSupplement" -> {
        running("supplement").stop(now);
        complete();
      }
      case "IssueCertificate" -> {
        state = "ISSUED";
        told = null;
        granted().forEach(b -> documents.add("CERTIFICATE/" + b.number()));
        task = new Open("Deliver", null, "issuing");
      }
      case "Deliver" -> {
        if (chosen.equals("courier")) order();
        else if (!"electronic".equals(form.get("method"))) delivered(now);
        else if (told == null) return 400;
        else delivered(told);
      }
      case "TraceCourier" -> {
        trace = null;
        if (chosen.equals("wait")) askAgain = now.plus(Duration.ofDays(3));
        if (chosen.equals("lost")) courierSays(shipments.states().size() - 1, "LOST", now);
      }
      default -> throw new IllegalStateException(at.element);
    }
    return 200;
  }

  private void checked(String chosen) {
    switch (chosen) {
      case "accept" -> accept(now);
      case "supplement" -> {
        asked = true;
        acceptedAt = null;
        stopAll();
        state = "SUPPLEMENT_ASKED";
        start("supplement", matter.supplement());
        task = new Open("AwaitSupplement", null, "window");
      }
      case "refuse" -> close("NOT_ACCEPTED");
      default -> close("NOT_OUR_MATTER");
    }
  }

  private void accept(Instant from) {
    running("acceptance").stop(now);
    task = null;
    state = "ACCEPTED";
    if (acceptedAt == null) {
      acceptedAt = from;
      documents.add("ACCEPTANCE_NOTICE/0");
      branches.forEach(branch -> branch.start(from, tickers));
    }
    dispatch();
  }

  private void close(String end) {
    state = end;
    branches.forEach(branch -> branch.resume(now));
    stopAll();
    branches.forEach(branch -> branch.state = "CLOSED");
    branches.forEach(branch -> branch.task = null);
    task = null;
    ended = true;
  }

  private void dispatch() {
    boolean sunk = branches.stream().anyMatch(Branch::sinks);
    var wave =
        branches.stream().filter(Branch::isOpen).mapToInt(b -> b.part.wave()).min().orElse(0);
    if (sunk || wave == 0) {
      conclude(sunk);
      return;
    }
    branches.stream().filter(b -> b.isOpen() && b.part.wave() == wave).forEach(Branch::examine);
  }

  private void conclude(boolean sunk) {
    boolean all = branches.stream().allMatch(b -> b.is("GRANTED"));
    boolean none = branches.stream().noneMatch(b -> b.is("GRANTED"));
    outcome = sunk || none ? "REFUSED" : all ? "GRANTED" : "PARTLY_GRANTED";
    for (var branch : branches) {
      if (branch.isOpen() || sunk && branch.is("GRANTED")) branch.state = "CLOSED";
      if (branch.is("REFUSED")) documents.add("REFUSAL_DECISION/" + branch.number());
      if (branch.is("GRANTED")) documents.add("GRANT_DECISION/" + branch.number());
    }
    state = "DECIDED";
    told = null;
    stopAll();
    start("delivery", new Limit(10, LimitUnit.WORKING_DAY));
    boolean certify = !outcome.equals("REFUSED");
    task = new Open(certify ? "IssueCertificate" : "Deliver", null, "issuing");
  }

  private List<Branch> granted() {
    return branches.stream().filter(b -> b.is("GRANTED")).toList();
  }

  private int part(Open at, String chosen, Map<String, Object> form, String who) {
    var branch = at.branch;
    switch (at.element) {
      case "Examine" -> {
        return examined(branch, chosen, form, who);
      }
      case "AwaitFurtherMaterials" -> branch.goOnWithout(now);
      case "SpecialProcedure" -> {
        var least = at.procedure.least;
        if (least != null && !now.isAfter(end(least, at.procedure.ticker.start))) return 409;
        branch.end(at.procedure, now);
      }
      case "ApproveExtension" -> {
        if (chosen.equals("approve")) {
          if (who.equals(branch.asker)) return 403;
          if (!branch.mayExtend(now)) return 409;
          branch.extend(now);
        } else if (form.get("opinion") == null) return 400;
        branch.go("Examine");
      }
      case "Decide" -> {
        branch.asked = chosen;
        branch.asker = who;
        if (chosen.equals("return")) branch.go("Examine");
        else if (branch.part.countersign()) branch.go("Countersign");
        else decide(branch);
      }
      case "Countersign" -> {
        if (chosen.equals("return")) branch.go("Decide");
        else if (who.equals(branch.asker)) return 403;
        else decide(branch);
      }
      default -> throw new IllegalStateException(at.element);
    }
    return 200;
  }

  private int examined(Branch branch, String chosen, Map<String, Object> form, String who) {
    switch (chosen) {
      case "proceed" -> branch.go("Decide");
      case "further-materials" -> {
        var days = (Integer) form.get("furtherDays");
        var limit =
            days == null ? branch.part.supplement() : new Limit(days, LimitUnit.WORKING_DAY);
        branch.await(limit, now, tickers);
      }
      case "extension" -> {
        int days = (Integer) form.get("extensionDays");
        if (days > branch.part.extension().amount()) return 400;
        branch.days = days;
        branch.asker = who;
        branch.go("ApproveExtension");
      }
      case "special-procedure" -> {
        var procedure = branch.part.procedures().get(form.get("procedure"));
        int days = (Integer) form.get("procedureDays");
        var most = procedure.limit();
        if (most != null && days > most.amount()) return 400;
        var unit = most == null ? LimitUnit.CALENDAR_DAY : most.unit();
        var least = procedure.least(String.valueOf(form.get("procedure")));
        var told = new Limit(days, unit);
        if (least != null && end(told, now).isBefore(end(least, now))) return 400;
        branch.go("Examine");
        branch.begin(procedure.suspends(), told, least, now, tickers);
      }
      case "return-to-wave" -> {
        var to = named(form.get("returnTo"));
        branches.stream().forEach(b -> b.task = null);
        branches.stream()
            .filter(b -> b == to || b.part.wave() > to.part.wave())
            .forEach(b -> b.reopen(now));
        dispatch();
      }
      default -> {
        branches.forEach(b -> b.reopen(now));
        complete();
      }
    }
    return 200;
  }

  /** From when on a procedure may be ended; null where it may at any time. */
  Instant mayEndAfter(Open at) {
    if (at.procedure == null || at.procedure.least == null) return null;
    return end(at.procedure.least, at.procedure.ticker.start);
  }

  private static Instant end(Limit limit, Instant from) {
    return Recount.deadline(limit, 0, from, List.of());
  }

  private Branch named(Object name) {
    return branches.stream().filter(b -> b.part.name().equals(name)).findFirst().orElseThrow();
  }

  private void decide(Branch branch) {
    branch.stop(now);
    branch.state = "DECIDED";
    branch.decision = branch.asked.equals("grant") ? "GRANTED" : "REFUSED";
    branch.task = null;
    if (branches.stream().allMatch(b -> b.task == null)) dispatch();
  }

  private void settle() {
    if (!state.equals("ACCEPTED") && !state.equals("SUSPENDED")) return;
    boolean suspended = branches.stream().anyMatch(b -> b.state.equals("SUSPENDED"));
    boolean examined = branches.stream().anyMatch(b -> b.state.equals("EXAMINATION"));
    state = suspended && !examined ? "SUSPENDED" : "ACCEPTED";
  }

  int withdraw() {
    if (!isBeforeDecision()) return 409;
    close("WITHDRAWN");
    return 204;
  }

  /** The notices of all documents so far reach the message provider. */
  void noticesGoOut() {
    if (!documents.isEmpty() && outcome != null && told == null) told = now;
  }

  private void order() {
    task = null;
    courierTold = false;
    shipments.order(now);
    start("courier", new Limit(5, LimitUnit.WORKING_DAY));
  }

  private void courierEnds(Instant at) {
    running("courier").stop(at);
    trace = null;
    askAgain = null;
    task = new Open("Deliver", null, "issuing");
  }

  /** The courier says something of an order; what is out of order or too late changes nothing. */
  void courierSays(int order, String said, Instant at) {
    if (!shipments.ends(order, said)) return;
    courierEnds(at);
    if (said.equals("DELIVERED")) delivered(shipments.arrival(at));
  }

  private void delivered(Instant at) {
    documents.add("DELIVERY_RECEIPT/0");
    running("delivery").stop(at);
    state = "ARCHIVED";
    task = null;
    ended = true;
  }

  /** Timers that wait: element and number of the part, and when they are due. */
  List<Due> dues() {
    var dues = new ArrayList<Due>();
    if (task != null && task.element.equals("FormalCheck")) {
      dues.add(new Due("AcceptanceLimitPassed", null, running("acceptance").due()));
    }
    if (task != null && task.element.equals("AwaitSupplement")) {
      dues.add(new Due("SupplementLimitPassed", null, running("supplement").due()));
    }
    if (awaitsCourier() && !courierTold) {
      dues.add(new Due("CourierLimitPassed", null, running("courier").due()));
    }
    if (askAgain != null) dues.add(new Due("AskAgain", null, askAgain));
    for (var branch : branches) {
      if (branch.due() != null) dues.add(new Due("StatutoryLimitPassed", branch, branch.due()));
      if (branch.further != null) {
        dues.add(new Due("FurtherMaterialsLimitPassed", branch, branch.further.due()));
      }
      for (var procedure : branch.procedures) {
        if (procedure.told) continue;
        dues.add(new Due("ProcedureLimitPassed", branch, procedure, procedure.ticker.due()));
      }
    }
    return dues;
  }

  record Due(String element, Branch branch, Procedure procedure, Instant at) {
    Due(String element, Branch branch, Instant at) {
      this(element, branch, null, at);
    }

    String place() {
      var part = branch == null ? "0" : branch.number();
      return element + "/" + (procedure == null ? part : procedure.owner());
    }

    /** No clock's: MySQL keeps no fractions of its second. */
    boolean isOfNoClock() {
      return element.equals("AskAgain");
    }
  }

  void pass(Instant end) {
    for (var due = next(end); due != null; due = next(end)) {
      if (due.at().isAfter(now)) now = due.at();
      fire(due);
      settle();
    }
    now = end;
  }

  private Due next(Instant end) {
    return dues().stream()
        .filter(due -> !due.at().isAfter(end))
        .min(Comparator.comparing(Due::at))
        .orElse(null);
  }

  private void fire(Due due) {
    switch (due.element()) {
      case "AcceptanceLimitPassed" -> accept(completeAt);
      case "SupplementLimitPassed" -> close("LAPSED");
      case "CourierLimitPassed", "AskAgain" -> {
        courierTold = true;
        askAgain = null;
        trace = new Open("TraceCourier", null, "issuing");
      }
      case "FurtherMaterialsLimitPassed" -> due.branch().goOnWithout(now);
      case "ProcedureLimitPassed" -> due.procedure().told = true;
      default -> {
        var branch = due.branch();
        branch.told = true;
        if (!branch.overrun) branch.overruns++;
        branch.overrun = true;
      }
    }
  }

  /** All that has to be so now, a line each. */
  List<String> picture() {
    return new Picture(this).lines();
  }
}
