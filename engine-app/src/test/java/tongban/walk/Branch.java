package tongban.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tongban.worktime.Limit;
import tongban.worktime.Recount;

/** A part of the case as the rules have it. */
final class Branch {
  final Matter.Part part;
  final List<Recount.Pause> pauses = new ArrayList<>();
  final List<Procedure> procedures = new ArrayList<>();
  private int begun;

  /** Further materials are waited for until then; null while none are. */
  Ticker further;

  String state = "WAITING";
  String decision;

  /** The task that its examination waits at; null while it is not examined. */
  Open task;

  Ticker statutory;
  Ticker promised;

  /** The timer of this examination has told that the time is up. */
  boolean told;

  /** So often it went to the timeline, and whether it did since the acceptance. */
  int overruns;

  boolean overrun;

  /** What was asked for, and by whom. */
  String asked;

  String asker;
  int days;

  Branch(Matter.Part part) {
    this.part = part;
  }

  String number() {
    return String.valueOf(part.number());
  }

  boolean isOpen() {
    return !state.equals("DECIDED") && !state.equals("CLOSED");
  }

  boolean is(String what) {
    return state.equals("DECIDED") && decision.equals(what);
  }

  boolean sinks() {
    return is("REFUSED") && !part.severable();
  }

  void go(String element) {
    var heads = element.equals("ApproveExtension") || element.equals("Countersign");
    var group =
        element.equals("AwaitFurtherMaterials")
            ? "window"
            : (heads ? "heads:" : "reviewers:") + part.department();
    task = new Open(element, this, group);
  }

  void examine() {
    state = "EXAMINATION";
    told = false;
    go("Examine");
  }

  void begin(boolean suspends, Limit limit, Limit least, Instant now, List<Ticker> tickers) {
    var owner = Procedure.owner(this, ++begun);
    var ticker = new Ticker(owner, "procedure", limit, now, List.of(), null);
    tickers.add(ticker);
    var procedure = new Procedure(this, suspends, ticker, least, now);
    procedures.add(procedure);
    if (!suspends) return;
    pauses.add(procedure.pause(null));
    state = "SUSPENDED";
  }

  void end(Procedure procedure, Instant now) {
    procedures.remove(procedure);
    procedure.ticker.stop(now);
    if (!procedure.suspends()) return;
    pauses.remove(procedure.pause(null));
    pauses.add(procedure.pause(now));
    if (openSuspensions() == 0) state = "EXAMINATION";
  }

  long openSuspensions() {
    return procedures.stream().filter(Procedure::suspends).count();
  }

  void await(Limit limit, Instant now, List<Ticker> tickers) {
    further = new Ticker(number(), "further-materials", limit, now, List.of(), null);
    tickers.add(further);
    go("AwaitFurtherMaterials");
  }

  void goOnWithout(Instant now) {
    further.stop(now);
    further = null;
    go("Examine");
  }

  /** Out of all that is waited for. */
  void resume(Instant now) {
    List.copyOf(procedures).forEach(procedure -> end(procedure, now));
    if (further != null) further.stop(now);
    further = null;
  }

  void start(Instant from, List<Ticker> tickers) {
    statutory = null;
    promised = null;
    overrun = false;
    var owner = number();
    if (part.legal() != null) {
      statutory = new Ticker(owner, "statutory", part.legal(), from, pauses, null);
      tickers.add(statutory);
    }
    if (part.promised() != null) {
      promised = new Ticker(owner, "promised", part.promised(), from, pauses, statutory);
      tickers.add(promised);
    }
  }

  void stop(Instant now) {
    if (statutory != null) statutory.stop(now);
    if (promised != null) promised.stop(now);
  }

  /** Undecided again: no time is given back. */
  void reopen(Instant now) {
    resume(now);
    if (state.equals("DECIDED")) {
      if (statutory != null) statutory.reopen();
      if (promised != null) promised.reopen();
    }
    state = "WAITING";
    decision = null;
    task = null;
  }

  boolean mayExtend(Instant now) {
    var first = statutory == null ? promised : statutory;
    return first != null && first.mayBeExtended(now);
  }

  void extend(Instant now) {
    boolean promise = promised != null && promised.mayBeExtended(now);
    if (statutory != null) statutory.extension = days;
    if (promise) promised.extension = days;
  }

  Instant due() {
    if (task == null || told) return null;
    return statutory == null ? Ticker.NEVER : statutory.due();
  }
}
