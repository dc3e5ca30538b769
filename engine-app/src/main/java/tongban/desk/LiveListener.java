package tongban.desk;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** An open page. What is to be told while it still takes the last, is told at once afterwards. */
class LiveListener {
  private static final int MOST = 50;

  private final String username;
  private final Set<String> groups;
  private final SseEmitter emitter;
  private final Executor sending;
  private final Set<String> tasks = new LinkedHashSet<>();
  private boolean more;
  private boolean waiting;
  private boolean busy;

  LiveListener(String username, Set<String> groups, SseEmitter emitter, Executor sending) {
    this.username = username;
    this.groups = groups;
    this.emitter = emitter;
    this.sending = sending;
  }

  /**
   * The tasks that are named, 50 at most.
   *
   * @param more whether there are others
   */
  record Told(List<String> tasks, boolean more) {}

  void tell(List<LiveChange> changes, Lanes lanes) {
    synchronized (this) {
      for (var change : changes) if (concerns(change, lanes)) note(change);
    }
    send();
  }

  private boolean concerns(LiveChange change, Lanes lanes) {
    return username.equals(change.assignee())
        || !Collections.disjoint(groups, lanes.groups(change.lane()));
  }

  private void note(LiveChange change) {
    waiting = true;
    var task = change.taskId();
    if (task == null || tasks.size() >= MOST) more = true;
    else tasks.add(task);
  }

  private synchronized void send() {
    if (busy || !waiting) return;
    busy = true;
    var told = new Told(List.copyOf(tasks), more);
    tasks.clear();
    more = false;
    waiting = false;
    sending.execute(() -> sendThenRest(SseEmitter.event().name("tasks").data(told)));
  }

  private void sendThenRest(SseEmitter.SseEventBuilder event) {
    if (!sent(event)) return;
    synchronized (this) {
      busy = false;
    }
    send();
  }

  /** Keeps the line open through proxies, and finds out that nobody is there any more. */
  synchronized void beat() {
    if (busy) return;
    busy = true;
    sending.execute(() -> sendThenRest(SseEmitter.event().comment("")));
  }

  /** Says that it is connected. */
  boolean greet() {
    return sent(SseEmitter.event().name("hello").data("{}").reconnectTime(1000));
  }

  /** The page comes again, to another node if this one stops. */
  void close() {
    emitter.complete();
  }

  private boolean sent(SseEmitter.SseEventBuilder event) {
    try {
      emitter.send(event);
      return true;
    } catch (IOException | IllegalStateException e) {
      // The page is gone; the web server says so to whoever keeps the emitter.
      return false;
    }
  }
}
