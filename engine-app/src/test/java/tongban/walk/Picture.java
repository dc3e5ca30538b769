package tongban.walk;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that has to be so, a line each. */
final class Picture {
  private final Expected expected;

  Picture(Expected expected) {
    this.expected = expected;
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(
        "case %s %s accepted %s".formatted(expected.state, expected.outcome, expected.acceptedAt));
    expected.branches.forEach(branch -> part(branch, lines));
    for (var at : expected.open()) {
      lines.add("task %s %s".formatted(at.place(), at.assignee));
      lines.add(row(at));
    }
    for (var due : expected.dues()) {
      lines.add("timer %s %s".formatted(due.place(), due.isOfNoClock() ? "" : due.at()));
    }
    expected.tickers.forEach(ticker -> lines.add(ticker.line()));
    expected.documents.forEach(document -> lines.add("document " + document));
    var orders = expected.shipments.states();
    for (int i = 0; i < orders.size(); i++) lines.add("order %d %s".formatted(i, orders.get(i)));
    return lines.stream().sorted().toList();
  }

  private static void part(Branch branch, List<String> lines) {
    var number = branch.number();
    var decision = branch.state.equals("DECIDED") ? branch.decision : null;
    lines.add("part %s %s %s".formatted(number, branch.state, decision));
    for (int i = 0; i < branch.openSuspensions(); i++) lines.add("open suspension " + number);
    for (int i = 0; i < branch.overruns; i++) lines.add("overrun " + number);
  }

  private String row(Open at) {
    var owner = at.branch == null ? "0" : at.branch.number();
    var procedure = at.procedure == null ? "" : at.procedure.owner();
    var running =
        expected.tickers.stream()
            .filter(t -> t.runs() && (List.of("0", owner, procedure).contains(t.owner)))
            .toList();
    var first =
        running.stream()
            .min(Comparator.comparing(Ticker::deadline, Comparator.nullsLast(naturalOrder())));
    var deadline = first.map(Ticker::deadline).orElse(null);
    boolean suspended = first.filter(Ticker::isSuspended).isPresent();
    var department = at.branch == null ? expected.matter.department() : at.branch.part.department();
    return "row %s %s %s %s %s due %s%s"
        .formatted(
            at.place(),
            at.group,
            department,
            at.assignee,
            at.branch == null ? null : at.branch.part.name(),
            deadline,
            suspended ? " suspended" : "");
  }
}
