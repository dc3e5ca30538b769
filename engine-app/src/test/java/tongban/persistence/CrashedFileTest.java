package tongban.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What crashes leave of a file of the embedded database. The file is only ever appended to, so that
 * its beginning, up to any place, is what a crash at some instant would have left. Each transaction
 * counts a document, writes into some other tables, and writes the document.
 */
class CrashedFileTest {
  private static final int SIZE = Integer.getInteger("tongban.crashed", 40);
  private static final int WRITERS = 4;
  private static final int TABLES = 200;

  @TempDir Path directory;

  @Test
  void everyTransactionIsThereWholeOrNotAtAll() throws Exception {
    var file = file("db", ";REUSE_SPACE=FALSE;DB_CLOSE_DELAY=-1");
    create(file);
    var written = directory.resolve("db.mv.db");
    long begin = Files.size(written);
    write(new QuietCommits(Duration.ofMillis(50)).of(file));
    long end = Files.size(written);
    var chance = new Random(1);
    for (int crash = 0; crash < SIZE; crash++) {
      long left = begin + (long) (chance.nextDouble() * (end - begin));
      assertThat(torn(written, left)).as("%d of %d bytes", left, end).isZero();
    }
    run(file, "shutdown immediately");
  }

  private JdbcDataSource file(String name, String options) {
    var file = new JdbcDataSource();
    file.setURL("jdbc:h2:file:%s/%s;WRITE_DELAY=0%s".formatted(directory, name, options));
    return file;
  }

  private static void create(DataSource file) throws SQLException {
    for (int i = 0; i < TABLES; i++) {
      run(file, "create table other%d (id int primary key, n int, unique (n, id))".formatted(i));
    }
    run(file, "create table counted (kind int primary key, last_number int)");
    run(file, "create table document (kind int, number int, text varchar(500))");
    for (int i = 0; i < WRITERS; i++) run(file, "insert into counted values (%d, 0)".formatted(i));
  }

  private static void write(DataSource file) throws Exception {
    var writers = Executors.newFixedThreadPool(WRITERS);
    var running =
        IntStream.range(0, WRITERS)
            .mapToObj(kind -> writers.submit(() -> write(file, kind)))
            .toList();
    for (Future<?> each : running) each.get();
    writers.shutdown();
  }

  private static Void write(DataSource file, int kind) throws SQLException {
    var chance = new Random(kind);
    try (var connection = file.getConnection()) {
      connection.setAutoCommit(false);
      for (int number = 1; number <= SIZE * 5; number++) {
        run(
            connection,
            "update counted set last_number = %d where kind = %d".formatted(number, kind));
        for (int i = 0; i < 3; i++) {
          run(
              connection,
              "merge into other%d values (%d, %d)"
                  .formatted(chance.nextInt(TABLES), kind, chance.nextInt()));
        }
        run(connection, "insert into document values (%d, %d, space(400))".formatted(kind, number));
        connection.commit();
      }
    }
    return null;
  }

  /** Counts that are not those of the documents. */
  private int torn(Path written, long length) throws IOException, SQLException {
    var copy = directory.resolve("copy.mv.db");
    try (var from = FileChannel.open(written);
        var to = FileChannel.open(copy, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      from.transferTo(0, length, to);
    }
    try (var connection = file("copy", "").getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from counted c where last_number <> (select count(*) from"
                        + " document d where d.kind = c.kind)")) {
      rows.next();
      return rows.getInt(1);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static void run(DataSource database, String sql) throws SQLException {
    try (var connection = database.getConnection()) {
      run(connection, sql);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
