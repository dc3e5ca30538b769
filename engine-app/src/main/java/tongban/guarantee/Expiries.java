package tongban.guarantee;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tongban.deadline.ClockView;
import tongban.deadline.Clocks;
import tongban.deadline.ClocksMoved;

/** Keeps with each account when the most urgent clock of its case runs out. */
@Component
class Expiries {
  private final AccountRows accounts;
  private final Clocks clocks;

  Expiries(AccountRows accounts, Clocks clocks) {
    this.accounts = accounts;
    this.clocks = clocks;
  }

  @EventListener
  void reserving(Ledger.Reserving reserving) {
    follow(List.of(reserving.caseNumber()));
  }

  @EventListener
  void moved(ClocksMoved moved) {
    var engaged = accounts.engaged(moved.businessKeys());
    if (!engaged.isEmpty()) follow(engaged);
  }

  private void follow(Collection<String> caseNumbers) {
    var running = clocks.runningOf(caseNumbers);
    for (var caseNumber : caseNumbers) {
      var first = first(running.getOrDefault(caseNumber, List.of()));
      if (first == null) accounts.expires(caseNumber, null, null);
      else accounts.expires(caseNumber, first.deadline(), first.name());
    }
  }

  private static @Nullable ClockView first(List<ClockView> running) {
    @Nullable ClockView first = null;
    @Nullable Instant earliest = null;
    for (var clock : running) {
      var deadline = clock.deadline();
      if (deadline == null || earliest != null && !deadline.isBefore(earliest)) continue;
      first = clock;
      earliest = deadline;
    }
    return first;
  }
}
