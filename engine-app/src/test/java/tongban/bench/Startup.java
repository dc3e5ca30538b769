package tongban.bench;

import static tongban.bench.Bench.median;
import static tongban.bench.Bench.ratio;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import tongban.UnpackedJar;

/**
 * How long until the packaged application is of use, over a bare Camunda with a web server on an H2
 * file: the median of alternating starts on data that is already there, with the same flags. Ours
 * must say that it is healthy, the bare one need only answer. And ours as its image has it, with an
 * archive of its classes.
 */
final class Startup {
  private static final Path BARE = Path.of("src/bench/bare");
  private static final long LIMIT_NANOS = 180_000_000_000L;

  private record Application(
      List<String> options, Path jar, Path directory, String path, int status) {}

  private Startup() {}

  static void run() throws IOException, InterruptedException {
    int runs = Bench.size(5);
    build();
    var work = Files.createTempDirectory("startup");
    var health = "/actuator/health";
    var sides = new LinkedHashMap<String, Application>();
    sides.put("ours", application(List.of(), UnpackedJar.PACKAGED, work, health, 200));
    sides.put("bare", application(List.of(), BARE.resolve("target/bare.jar"), work, "/", 404));
    var archived = List.of(UnpackedJar.option());
    sides.put("image", application(archived, UnpackedJar.path(), work, health, 200));
    var times = new LinkedHashMap<String, List<Double>>();
    for (var side : sides.keySet()) {
      start(sides.get(side));
      times.put(side, new ArrayList<>());
    }
    for (int i = 0; i < runs; i++) {
      for (var side : sides.keySet()) times.get(side).add(start(sides.get(side)));
    }
    times.forEach((side, all) -> System.out.printf("%s %.2f s of %s%n", side, median(all), all));
    double bare = median(times.get("bare"));
    ratio("startup", median(times.get("ours")) / bare, "our second start over bare Camunda's");
    ratio("startup.image", median(times.get("image")) / bare, "as the image has it");
  }

  private static Application application(
      List<String> options, Path jar, Path work, String path, int status) throws IOException {
    var directory = Files.createTempDirectory(work, "start");
    return new Application(options, jar.toAbsolutePath(), directory, path, status);
  }

  private static void build() throws IOException, InterruptedException {
    var maven = new ProcessBuilder("mvn", "-B", "-q", "package").directory(BARE.toFile());
    if (maven.inheritIO().start().waitFor() != 0) throw new IllegalStateException("no bare jar");
  }

  /** Seconds from the start of the process to its first good answer; then it is asked to end. */
  private static double start(Application application) throws IOException, InterruptedException {
    int port = freePort();
    var java = System.getProperty("java.home") + "/bin/java";
    var line = new ArrayList<>(List.of(java, "-Xmx1g"));
    line.addAll(application.options);
    line.addAll(List.of("-jar", application.jar.toString()));
    var builder =
        new ProcessBuilder(line)
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
