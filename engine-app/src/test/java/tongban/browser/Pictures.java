package tongban.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pictures of the pages: always in {@code target/pictures}, and in {@code docs/pictures} where one
 * is missing or the run says {@code -Dpictures.update}, so that a test run leaves a checkout clean.
 */
final class Pictures {
  private static final Path TAKEN = Path.of("target/pictures");
  private static final Path KEPT = Path.of("../docs/pictures");

  private Pictures() {}

  static void take(Page page, String name) {
    var file = name + ".png";
    page.screenshot(
        new ScreenshotOptions()
            .setPath(TAKEN.resolve(file))
            .setAnimations(ScreenshotAnimations.DISABLED));
    var kept = KEPT.resolve(file);
    if (Files.exists(kept) && System.getProperty("pictures.update") == null) return;
    try {
      Files.createDirectories(KEPT);
      Files.write(kept, Files.readAllBytes(TAKEN.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
