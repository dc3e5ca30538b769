package tongban;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of a MySQL server.
 *
 * @param home the unpacked distribution
 * @param durable whether a commit is on the disk before it is acknowledged
 */
record MySqlCommand(Path home, Path data, boolean durable) {

  /**
   * Ends the server when nobody holds the other end of its standard input any more, and discards
   * its data where they are for one run only.
   */
  private static final String CHILD =
      """
      exec 3<&0
      "$@" </dev/null 3<&- &
      server=$!
      (cat <&3 >/dev/null; kill -9 $server) &
      holder=$!
      wait $server
      kill $holder 2>/dev/null
      [ -z "$DISCARD" ] || rm -rf "$DISCARD"
      """;

  void initialize(Path log) {
    var line = new ArrayList<>(line());
    line.add("--initialize-insecure");
    try {
      if (process(line, log).start().waitFor() != 0)
        throw new IllegalStateException("MySQL: " + Files.readString(log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Process start(int port, Path log) {
    var line = new ArrayList<>(List.of("sh", "-c", CHILD, "sh"));
    line.addAll(line());
    line.add("--port=" + port);
    var process = process(line, log);
    process.environment().put("DISCARD", durable ? "" : data.toString());
    try {
      return process.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProcessBuilder process(List<String> line, Path log) {
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
  }

  private List<String> line() {
    var line =
        new ArrayList<>(
            List.of(
                home.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + home,
                "--datadir=" + data,
                "--bind-address=127.0.0.1",
                "--socket=mysql.sock",
                "--mysqlx=OFF",
                "--disable-log-bin",
                "--performance-schema=OFF",
                "--max-connections=500",
                // on few cores, threads that spin take them from those that work
                "--innodb-log-writer-threads=OFF",
                "--innodb-sync-spin-loops=0",
                "--character-set-server=utf8mb4",
                "--default-time-zone=-05:00"));
    line.addAll(
        durable
            ? List.of(
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=4G",
                "--innodb-redo-log-capacity=4G")
            : List.of(
                "--innodb-buffer-pool-size=256M",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-flush-method=nosync",
                "--innodb-doublewrite=OFF"));
    return line;
  }
}
