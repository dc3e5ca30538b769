package tongban.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Knows when a page has asked the server nothing for a while. Playwright's own wait does not end
 * where a connection stays open for what is told at once.
 */
final class Quiet {
  private static final long ENOUGH = Duration.ofMillis(250).toNanos();

  /** Of some requests no end is ever told. */
  private static final long LONGEST = Duration.ofSeconds(4).toNanos();

  private final Page page;
  private final Map<Request, Long> running = new HashMap<>();
  private long since = System.nanoTime();

  Quiet(Page page) {
    this.page = page;
    page.onRequest(
        request -> {
          // of what a page that is left had asked for no end is told
          if (request.isNavigationRequest() && request.frame() == page.mainFrame()) running.clear();
          if (!request.url().endsWith("/api/live")) running.put(request, System.nanoTime());
        });
    page.onRequestFinished(this::ended);
    page.onRequestFailed(this::ended);
  }

  private void ended(Request request) {
    running.remove(request);
    since = System.nanoTime();
  }

  void await() {
    page.waitForLoadState();
    since = System.nanoTime();
    page.waitForCondition(() -> isQuiet(System.nanoTime()));
  }

  private boolean isQuiet(long now) {
    running.values().removeIf(begun -> now - begun > LONGEST);
    return running.isEmpty() && now - since > ENOUGH;
  }
}
