package tongban.sessions;

import java.time.Clock;
import java.util.List;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One look at the clock: plans what is to come, opens what should be open, closes what should be
 * closed. What a crash left undone is done by the next look of whichever node, late but not never.
 */
@Component
class Attendance {
  private static final Logger LOG = LoggerFactory.getLogger(Attendance.class);
  private static final int MOST = 200;

  private final Planning planning;
  private final SessionMapper sessions;
  private final Turns turns;
  private final Clock clock;

  Attendance(Planning planning, SessionMapper sessions, Turns turns, Clock clock) {
    this.planning = planning;
    this.sessions = sessions;
    this.turns = turns;
    this.clock = clock;
  }

  /** What was missed as a whole is opened first and then closed like any other. */
  void look() {
    plan();
    each("opened", sessions.toOpen(clock.instant(), MOST), turns::open);
    each("closed", sessions.toClose(clock.instant(), MOST), turns::close);
  }

  /** What is planned already opens all the same. */
  private void plan() {
    try {
      planning.catchUp();
    } catch (RuntimeException e) {
      LOG.warn("Sessions could not be planned; it is tried again", e);
    }
  }

  /** One that fails is tried again at the next look and does not keep the others. */
  private static void each(String what, List<Long> ids, LongConsumer turn) {
    for (long id : ids) {
      try {
        turn.accept(id);
      } catch (RuntimeException e) {
        LOG.warn("Session {} could not be {}; it is tried again", id, what, e);
      }
    }
  }
}
