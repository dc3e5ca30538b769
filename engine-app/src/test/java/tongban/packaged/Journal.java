package tongban.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What the application has acknowledged, kept beyond any crash: a line is on the disk. */
final class Journal implements AutoCloseable {
  static final String RECEIVED = "received";
  static final String COMPLETED = "completed";

  private final Path file;
  private final FileChannel channel;
  private int size;

  Journal(Path file) {
    this.file = file;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The case number that a request of this key was answered with. */
  void received(String key, String caseNumber) {
    append(RECEIVED + " " + key + " " + caseNumber);
  }

  /** A task that was completed. */
  void completed(String taskId, String caseNumber) {
    append(COMPLETED + " " + taskId + " " + caseNumber);
  }

  private synchronized void append(String line) {
    try {
      channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
      channel.force(false);
      size++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized int size() {
    return size;
  }

  record Entry(String id, String caseNumber) {}

  /** All entries of a kind, read from the disk. */
  List<Entry> all(String kind) {
    try (var lines = Files.lines(file)) {
      return lines
          .map(line -> line.split(" ", -1))
          .filter(words -> words[0].equals(kind))
          .map(words -> new Entry(words[1], words[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
