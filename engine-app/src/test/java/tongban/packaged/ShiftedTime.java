package tongban.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import tongban.ThreadClock;
import tongban.Tongban;

/**
 * Puts the clock of a packaged application forward or back, so that a test needs no certain day or
 * hour. It is laid beside the jar: the jar itself knows nothing of it.
 */
public final class ShiftedTime implements BeanPostProcessor {
  private static final String AHEAD = "TEST_CLOCK_AHEAD";

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (!(bean instanceof ThreadClock)) return bean;
    var ahead = Duration.parse(System.getenv(AHEAD));
    return new ThreadClock(Clock.offset(Clock.system(Tongban.ZONE), ahead));
  }

  /**
   * @param ahead in whole minutes: schedules go by the full minute of the machine's own clock
   */
  static Map<String, String> environment(Duration ahead) {
    return Map.of(AHEAD, ahead.toString(), "SPRING_MAIN_SOURCES", ShiftedTime.class.getName());
  }

  /** Puts this class alone into a directory. */
  static Path in(Path directory) {
    var path = ShiftedTime.class.getName().replace('.', '/') + ".class";
    var file = directory.resolve(path);
    try (var bytes = ShiftedTime.class.getClassLoader().getResourceAsStream(path)) {
      Files.createDirectories(file.getParent());
      Files.copy(bytes, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return directory;
  }
}
