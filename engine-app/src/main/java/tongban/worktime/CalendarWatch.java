package tongban.worktime;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Notices what another node has loaded: one read of one row by its key, every two seconds. */
@Component
class CalendarWatch implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(CalendarWatch.class);
  private static final int SECONDS = 2;

  private final LiveCalendar live;
  private @Nullable ScheduledExecutorService watch;

  CalendarWatch(LiveCalendar live) {
    this.live = live;
  }

  /** Whatever fails is tried again: the watch must not end. */
  void look() {
    try {
      live.latest();
    } catch (RuntimeException e) {
      LOG.warn("A new calendar could not be taken over; it is tried again", e);
    }
  }

  @Override
  public void start() {
    var executor =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              var thread = new Thread(work, "calendar-watch");
              thread.setDaemon(true);
              return thread;
            });
    executor.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    watch = executor;
  }

  @Override
  public void stop() {
    if (watch != null) watch.shutdownNow();
    watch = null;
  }

  @Override
  public boolean isRunning() {
    return watch != null;
  }
}
