package tongban.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.Jobs;
import tongban.MutableClock;

/** Through the browser alone, as people do it. Each person has a browser of their own. */
@IntegrationTest
@Tag("browser")
public abstract class BrowserTest {
  /** Milliseconds: on a busy machine a page may take its time. */
  private static final int PATIENCE = 20_000;

  @Autowired protected Api api;
  @Autowired protected Jobs jobs;
  @Autowired protected MutableClock clock;

  /** The page of the person who acts. */
  protected Page page;

  private final List<BrowserContext> contexts = new ArrayList<>();
  private final Map<Page, Quiet> quiet = new HashMap<>();
  private final Map<String, Page> people = new HashMap<>();
  private final List<String> errors = new ArrayList<>();

  @AfterEach
  void close() {
    contexts.forEach(BrowserContext::close);
    assertThat(errors).as("errors in the browser's console").isEmpty();
  }

  /** Opens a page as somebody who is not logged in. */
  protected void open(String path) {
    var context =
        Chromium.browser()
            .newContext(
                new NewContextOptions()
                    .setViewportSize(1366, 768)
                    .setLocale("zh-CN")
                    .setTimezoneId("Asia/Shanghai"));
    contexts.add(context);
    page = context.newPage();
    quiet.put(page, new Quiet(page));
    page.onPageError(error -> errors.add(page.url() + ": " + error));
    page.setDefaultTimeout(PATIENCE);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    page.navigate(api.url(path));
  }

  /** Logs in as a demo account, by the login page; who is logged in already comes back. */
  protected void logIn(String username) {
    var before = people.get(username);
    if (before != null && !before.isClosed()) {
      page = before;
      page.bringToFront();
      go("/");
      page.locator("#main, #username").first().waitFor();
      if (page.locator("#username").count() == 0) return;
    }
    open("/login");
    people.put(username, page);
    page.locator("#username").fill(username);
    page.locator("#password").fill(Api.DEMO_PASSWORD);
    page.locator("#login-submit").click();
    page.waitForURL(Pattern.compile("^(?!.*/login).*$"));
  }

  /** Goes to another page of the same person. */
  protected void go(String path) {
    page.navigate(api.url(path));
  }

  /** Once nothing is asked of the server any more. */
  protected void settled() {
    quiet.get(page).await();
  }

  /** Nothing that was typed in a dialog waits in this browser to be sent. */
  protected void nothingTypedWaits() {
    var keys = "Object.keys(localStorage).filter(key => key.includes(':dialog:'))";
    assertThat((List<?>) page.evaluate(keys)).isEmpty();
  }

  /** Takes the picture {@code docs/pictures/<name>.png} of what is seen now. */
  protected void picture(String name) {
    settled();
    page.evaluate("window.scrollTo(0, 0)");
    Pictures.take(page, name);
  }

  /** Takes the picture {@code docs/pictures/<name>.png} of a part of the page, once it is seen. */
  protected void pictureAt(String name, String testId) {
    settled();
    page.getByTestId(testId).scrollIntoViewIfNeeded();
    Pictures.take(page, name);
  }

  /** No violation of WCAG 2.1 A and AA that a machine can find, once nothing fades in any more. */
  protected void isAccessible() {
    settled();
    page.evaluate(
        """
        () => Promise.allSettled(
          document.getAnimations()
            .filter(one => one.effect.getComputedTiming().iterations !== Infinity)
            .map(one => one.finished)).then(() => true)
        """);
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    // no frames of other origins here, whose results would have to be put together on a page of
    // their own; and of what is no violation one place a rule is enough: a third of the time
    var violations =
        new AxeBuilder(page)
            .setLegacyMode(true)
            .options(options)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
            .analyze()
            .getViolations();
    assertThat(violations.stream().map(BrowserTest::describe)).as(page.url()).isEmpty();
  }

  private static String describe(Rule rule) {
    var places = rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml());
    return rule.getId() + ": " + rule.getHelp() + " " + places.limit(5).toList();
  }
}
