package tongban.deadline;

import java.time.Duration;
import org.springframework.stereotype.Service;

/** The lights of the clocks, kept right by time. */
@Service
public class Lights {
  private final LightSweep sweep;
  private final LightNews news;

  Lights(LightSweep sweep, LightNews news) {
    this.sweep = sweep;
    this.news = news;
  }

  /**
   * Sets every light that is wrong by now and tells of every change, in small transactions; lights
   * come first, also between the tellings. Any number of nodes may do it at once, and stop
   * anywhere.
   */
  public void catchUp() {
    do setAll();
    while (news.tell() > 0);
  }

  /**
   * The same for a while: the rest of the telling may wait for people, and for timers that move
   * their cases, when a whole hall falls due.
   */
  void catchUp(Duration telling) {
    long until = System.nanoTime() + telling.toNanos();
    do setAll();
    while (news.tell() > 0 && System.nanoTime() < until);
  }

  private void setAll() {
    while (sweep.sweep() > 0) {}
  }
}
