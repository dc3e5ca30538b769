package tongban.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pictures of the pages in {@code docs/pictures}, taken where one is missing or the run says {@code
 * -Dpictures.update}: otherwise a test run leaves a checkout clean, and saves the time.
 */
final class Pictures {
  private static final Path KEPT = Path.of("../docs/pictures");

  private Pictures() {}

  static void take(Page page, String name) {
    var kept = KEPT.resolve(name + ".png");
    if (Files.exists(kept) && System.getProperty("pictures.update") == null) return;
    page.screenshot(
        new ScreenshotOptions().setPath(kept).setAnimations(ScreenshotAnimations.DISABLED));
  }
}
