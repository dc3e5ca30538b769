package tongban.walk;

import java.time.Instant;
import tongban.worktime.Limit;
import tongban.worktime.Recount;

/** A special procedure of a part that is under way. */
final class Procedure {
  final Ticker ticker;

  /** The shortest that the law allows it to be; null where it says nothing. */
  final Limit least;

  final Open task;
  private final String owner;
  private final boolean suspends;
  private final Instant since;

  /** Its timer has told that the time is up. */
  boolean told;

  Procedure(Branch branch, boolean suspends, Ticker ticker, Limit least, Instant since) {
    this.least = least;
    this.owner = ticker.owner;
    this.suspends = suspends;
    this.ticker = ticker;
    this.since = since;
    this.task = new Open("SpecialProcedure", branch, "reviewers:" + branch.part.department(), this);
  }

  /**
   * @param number counts those of the part from 1
   */
  static String owner(Branch branch, int number) {
    return branch.number() + "#" + number;
  }

  /** Number of the part and its own. */
  String owner() {
    return owner;
  }

  boolean suspends() {
    return suspends;
  }

  Recount.Pause pause(Instant to) {
    return new Recount.Pause(since, to);
  }
}
