package tongban.worktime;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Notices what another node has loaded: one read of one row by its key, every two seconds. */
@Component
class CalendarWatch implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(CalendarWatch.class);
  private static final int SECONDS = 2;

  private final CalendarStore store;
  private final LiveCalendar live;
  private final ApplicationEventPublisher events;
  private long announced;
  private @Nullable ScheduledExecutorService watch;

  CalendarWatch(CalendarStore store, LiveCalendar live, ApplicationEventPublisher events) {
    this.store = store;
    this.live = live;
    this.events = events;
    this.announced = live.current().version();
  }

  /** Loads a calendar that was changed elsewhere, and tells of every new one once. */
  synchronized void look() {
    long version = store.version();
    if (version > live.current().version()) live.replace(store.read());
    var calendar = live.current();
    if (calendar.version() <= announced) return;
    events.publishEvent(new CalendarInForce(calendar));
    announced = calendar.version();
  }

  /** Whatever fails, in here or in who is told, is tried again: the watch must not end. */
  private void lookAgainLater() {
    try {
      look();
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
    executor.scheduleWithFixedDelay(this::lookAgainLater, SECONDS, SECONDS, TimeUnit.SECONDS);
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
