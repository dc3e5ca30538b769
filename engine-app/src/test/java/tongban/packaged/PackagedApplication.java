package tongban.packaged;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tongban.Api;
import tongban.Together;
import tongban.Tongban;
import tongban.UnpackedJar;

/** As its image has it, as a process of its own that can be killed and started again. */
final class PackagedApplication implements AutoCloseable {
  private final Path directory;
  private final Map<String, String> environment;
  private final List<String> launch;
  private final int port = freePort();
  private int starts;
  private Process process;

  /**
   * @param directory where it runs, and keeps its data if the environment names no database
   */
  PackagedApplication(Path directory, Map<String, String> environment) {
    this(
        directory,
        environment,
        List.of(UnpackedJar.option(), "-jar", UnpackedJar.path().toString()));
  }

  private PackagedApplication(
      Path directory, Map<String, String> environment, List<String> launch) {
    try {
      this.directory = Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.environment = environment;
    this.launch = launch;
  }

  /** The jar itself, which starts more slowly. */
  static PackagedApplication asJar(Path directory, Map<String, String> environment) {
    return new PackagedApplication(
        directory, environment, List.of("-jar", UnpackedJar.PACKAGED.toString()));
  }

  /**
   * With classes beside it.
   *
   * @param classes a directory
   */
  static PackagedApplication beside(Path classes, Path directory, Map<String, String> environment) {
    var path = UnpackedJar.path() + File.pathSeparator + classes.toAbsolutePath();
    var launch = List.of(UnpackedJar.option(), "-cp", path, Tongban.class.getName());
    return new PackagedApplication(directory, environment, launch);
  }

  /** A profile, and the database. */
  static Map<String, String> onMySql(String url) {
    return Map.of(
        "SPRING_PROFILES_ACTIVE", "demo,mysql",
        "SPRING_DATASOURCE_URL", url,
        "SPRING_DATASOURCE_USERNAME", "root");
  }

  /** What its scheduler calls itself: another name each time it is started. */
  String instance() {
    return directory.getFileName() + "-" + starts;
  }

  String address() {
    return "http://localhost:" + port;
  }

  Api api() {
    return Api.at(() -> port, Api.DEMO_PASSWORD);
  }

  /** At one instant, and the first time on an empty database. */
  static void startAll(List<PackagedApplication> nodes) {
    Together.call(
        nodes.size(),
        i -> {
          nodes.get(i).start();
          return i;
        });
  }

  /** Starts it and waits until it is healthy. */
  void start() {
    starts++;
    var log = directory.resolve("tongban.log").toFile();
    var line = new ArrayList<String>();
    line.add(System.getProperty("java.home") + "/bin/java");
    line.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    line.add("-Dspring.quartz.properties.org.quartz.scheduler.instanceId=" + instance());
    line.addAll(launch);
    var command =
        new ProcessBuilder(line)
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
