package tongban;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The packaged application as its image has it: taken out of its jar, with an archive of its
 * classes, by which it starts in about half the time. Made once for each jar.
 */
public final class UnpackedJar {
  /** As it is built. */
  public static final Path PACKAGED = Path.of("target/tongban.jar").toAbsolutePath();

  private static final Path DIRECTORY = Path.of("target/unpacked").toAbsolutePath();
  private static final Path CLASSES = DIRECTORY.resolve("tongban.jsa");

  private UnpackedJar() {}

  /** The jar, whose libraries lie beside it. */
  public static Path path() {
    make();
    return DIRECTORY.resolve("tongban.jar");
  }

  /** Without it, or if it does not fit, a machine starts all the same, and takes longer. */
  public static String option() {
    return "-XX:SharedArchiveFile=" + CLASSES;
  }

  private static synchronized void make() {
    try (var file =
            FileChannel.open(
                PACKAGED.resolveSibling("unpacked.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var alone = file.lock()) {
      if (!alone.isValid() || isMade()) return;
      java("-Djarmode=tools", "-jar", PACKAGED, "extract", "--force", "--destination", DIRECTORY);
      java(
          "-XX:ArchiveClassesAtExit=" + CLASSES,
          "-Dspring.context.exit=onRefresh",
          "-Dspring.datasource.url=jdbc:h2:mem:archive",
          "-jar",
          DIRECTORY.resolve("tongban.jar"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isMade() throws IOException {
    return Files.exists(CLASSES)
        && Files.getLastModifiedTime(CLASSES).compareTo(Files.getLastModifiedTime(PACKAGED)) > 0;
  }

  private static void java(Object... arguments) throws IOException {
    var line = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
    Stream.of(arguments).map(Object::toString).forEach(line::add);
    var log = new File(PACKAGED.getParent().toFile(), "unpacked.log");
    var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log);
    try {
      if (builder.start().waitFor() != 0) throw new IllegalStateException("see " + log);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
