package tongban.packaged;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tongban.Api;

/** The jar as it is delivered, as a process of its own that can be killed and started again. */
final class PackagedApplication implements AutoCloseable {
  private final Path directory;
  private final Map<String, String> environment;
  private final int port = freePort();
  private Process process;

  /**
   * @param directory where it runs, and keeps its data if the environment names no database
   */
  PackagedApplication(Path directory, Map<String, String> environment) {
    try {
      this.directory = Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.environment = environment;
  }

  Api api() {
    return Api.at(() -> port, Api.DEMO_PASSWORD);
  }

  /** Starts it and waits until it is healthy. */
  void start() {
    var jar = Path.of("target/tongban.jar").toAbsolutePath();
    var log = directory.resolve("tongban.log").toFile();
    var command =
        new ProcessBuilder(
                List.of(
                    System.getProperty("java.home") + "/bin/java",
                    "-Xmx512m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-jar",
                    jar.toString()))
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    command.environment().putAll(environment);
    command.environment().put("PORT", String.valueOf(port));
    try {
      process = command.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    await("start, see " + log)
        .atMost(600, SECONDS)
        .pollInterval(Duration.ofMillis(200))
        .until(this::isHealthy);
  }

  /** Ends it as {@code kill -9} does. */
  void kill() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (process != null) kill();
  }

  private boolean isHealthy() {
    assertThat(process.isAlive()).as("the application is running").isTrue();
    try {
      return api().get("/actuator/health").status() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
