package tongban.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The machine's own Chromium, started once a run, driven by the {@code playwright-core} of the web
 * client's development dependencies: nothing is downloaded.
 */
final class Chromium {
  private static final Path CLIENT = Path.of("src/main/frontend/node_modules/playwright-core");
  private static final Browser BROWSER = launch();

  private Chromium() {}

  static Browser browser() {
    return BROWSER;
  }

  private static Browser launch() {
    System.setProperty("playwright.cli.dir", driver().toString());
    var playwright =
        Playwright.create(
            new CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        "node",
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    var options = new LaunchOptions().setExecutablePath(executable()).setArgs(arguments());
    return playwright.chromium().launch(options);
  }

  private static Path executable() {
    return Path.of(System.getProperty("tongban.test.chromium", "/usr/bin/chromium"));
  }

  private static List<String> arguments() {
    return List.of(
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
  }

  /** The driver wants its package in a folder of this shape. */
  private static Path driver() {
    var driver = Path.of("target/playwright-driver").toAbsolutePath();
    try {
      Files.createDirectories(driver);
      Files.deleteIfExists(driver.resolve("package"));
      Files.createSymbolicLink(driver.resolve("package"), CLIENT.toRealPath());
      return driver;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
