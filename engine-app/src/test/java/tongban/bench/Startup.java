package tongban.bench;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * How long until the packaged application is of use, over a bare Camunda with a web server on an H2
 * file: the median of alternating starts on data that is already there, with the same flags. Ours
 * must say that it is healthy, the bare one need only answer.
 */
final class Startup {
  private static final Path BARE = Path.of("src/bench/bare");
  private static final long LIMIT_NANOS = 180_000_000_000L;

  private record Application(Path jar, Path directory, String path, int status) {}

  private Startup() {}

  static void run() throws IOException, InterruptedException {
    int runs = Bench.size(5);
    build();
    var work = Files.createTempDirectory("startup");
    var ours = application(Path.of("target/tongban.jar"), work, "/actuator/health", 200);
    var bare = application(BARE.resolve("target/bare.jar"), work, "/", 404);
    start(ours);
    start(bare);
    var ourTimes = new ArrayList<Double>();
    var bareTimes = new ArrayList<Double>();
    for (int i = 0; i < runs; i++) {
      ourTimes.add(start(ours));
      bareTimes.add(start(bare));
    }
    System.out.printf("ours %s%nbare %s%n", ourTimes, bareTimes);
    System.out.printf(
        "median: ours %.2f s, bare %.2f s%n", Bench.median(ourTimes), Bench.median(bareTimes));
    Bench.ratio(
        "startup",
        Bench.median(ourTimes) / Bench.median(bareTimes),
        "our second start over bare Camunda's");
  }

  private static Application application(Path jar, Path work, String path, int status)
      throws IOException {
    var name = jar.getFileName().toString().replace(".jar", "");
    var directory = Files.createDirectories(work.resolve(name));
    return new Application(jar.toAbsolutePath(), directory, path, status);
  }

  private static void build() throws IOException, InterruptedException {
    var maven = new ProcessBuilder("mvn", "-B", "-q", "package").directory(BARE.toFile());
    if (maven.inheritIO().start().waitFor() != 0) throw new IllegalStateException("no bare jar");
  }

  /** Seconds from the start of the process to its first good answer; then it is asked to end. */
  private static double start(Application application) throws IOException, InterruptedException {
    int port = freePort();
    var java = System.getProperty("java.home") + "/bin/java";
    var builder =
        new ProcessBuilder(List.of(java, "-Xmx1g", "-jar", application.jar.toString()))
            .directory(application.directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(new File(application.directory.toFile(), "log"));
    builder.environment().put("PORT", String.valueOf(port));
    builder.environment().put("SPRING_PROFILES_ACTIVE", "demo");
    long begin = System.nanoTime();
    var process = builder.start();
    try {
      var url = URI.create("http://127.0.0.1:" + port + application.path);
      while (!answers(url, application.status)) {
        if (!process.isAlive() || System.nanoTime() - begin > LIMIT_NANOS)
          throw new IllegalStateException("does not start, see " + application.directory);
        LockSupport.parkNanos(5_000_000);
      }
      return (System.nanoTime() - begin) / 1e9;
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static boolean answers(URI uri, int status) {
    try {
      var connection = (HttpURLConnection) uri.toURL().openConnection();
      return connection.getResponseCode() == status;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
