package tongban.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tongban.worktime.Recount;

/** A part of the case as the rules have it. */
final class Branch {
  final Matter.Part part;
  final List<Recount.Pause> pauses = new ArrayList<>();

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

  void suspend(Instant now) {
    pauses.add(new Recount.Pause(now, null));
    state = "SUSPENDED";
  }

  void resume(Instant now) {
    if (!state.equals("SUSPENDED")) return;
    var last = pauses.remove(pauses.size() - 1);
    pauses.add(new Recount.Pause(last.from(), now));
    state = "EXAMINATION";
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
