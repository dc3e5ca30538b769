package tongban.desk;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tongban.identity.Actor;

/**
 * Tells open pages what changes in the worklists they show, whichever node it comes from. A page
 * that may have missed something reloads when it is connected again, so nothing is kept for it.
 */
@Component
class Live implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Live.class);

  /** Then the page comes again, with the rights it has by then. */
  private static final Duration LIFE = Duration.ofMinutes(10);

  private static final long EVERY_MILLIS = 500;
  private static final long BEAT_SECONDS = 15;
  private static final int SENDERS = 4;

  private final LiveFeed feed;
  private final Lanes lanes;
  private final Set<LiveListener> listeners = ConcurrentHashMap.newKeySet();
  private @Nullable ScheduledExecutorService watch;
  private @Nullable ExecutorService sending;

  Live(LiveFeed feed, Lanes lanes) {
    this.feed = feed;
    this.lanes = lanes;
  }

  SseEmitter open(Actor actor) {
    var emitter = new SseEmitter(LIFE.toMillis());
    var senders = sending;
    if (senders == null) throw new IllegalStateException("Stopping");
    var listener = new LiveListener(actor.username(), actor.groups(), emitter, senders);
    add(listener);
    emitter.onCompletion(() -> listeners.remove(listener));
    emitter.onTimeout(emitter::complete);
    emitter.onError(error -> listeners.remove(listener));
    listener.greet();
    return emitter;
  }

  private synchronized void add(LiveListener listener) {
    if (listeners.isEmpty()) feed.begin();
    listeners.add(listener);
  }

  private void look() {
    if (listeners.isEmpty()) return;
    try {
      var fresh = feed.next();
      if (!fresh.isEmpty()) tell(fresh);
    } catch (RuntimeException e) {
      LOG.warn("The changes of the worklist could not be read; they are read again", e);
    }
  }

  private void tell(List<LiveChange> changes) {
    for (var listener : listeners) listener.tell(changes, lanes);
  }

  @Override
  public void start() {
    sending = Executors.newFixedThreadPool(SENDERS, thread("live-sending"));
    var timer = Executors.newSingleThreadScheduledExecutor(thread("live"));
    timer.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    timer.scheduleWithFixedDelay(
        () -> listeners.forEach(LiveListener::beat), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    watch = timer;
  }

  private static ThreadFactory thread(String name) {
    var factory = new CustomizableThreadFactory(name + "-");
    factory.setDaemon(true);
    return factory;
  }

  /** Before the web server, which waits for what is open. */
  @Override
  public void stop() {
    var timer = watch;
    var senders = sending;
    if (timer != null) timer.shutdownNow();
    listeners.forEach(LiveListener::close);
    if (senders != null) senders.shutdownNow();
    watch = null;
    sending = null;
    listeners.clear();
  }

  @Override
  public boolean isRunning() {
    return watch != null;
  }
}
