package tongban.guarantee;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What one caller asked for and was answered, kept beyond the end of its process: before it asks it
 * writes what, so that it can ask for the same again.
 */
final class StormLog implements AutoCloseable {
  private final FileChannel channel;

  StormLog(Path file) {
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param answer {@code asked}, the number of the entry, or the code of the refusal
   */
  record Line(String key, EntryKind kind, String caseNumber, long fen, String answer) {
    static final String ASKED = "asked";

    static Line of(String text) {
      var word = text.split(" ", -1);
      return new Line(
          word[0], EntryKind.valueOf(word[1]), word[2], Long.parseLong(word[3]), word[4]);
    }

    boolean isAsked() {
      return answer.equals(ASKED);
    }

    boolean isMade() {
      return Character.isDigit(answer.charAt(0));
    }

    Line answered(String other) {
      return new Line(key, kind, caseNumber, fen, other);
    }

    /**
     * @param made what it came to; only a release says it afterwards
     */
    Line made(Entry made) {
      return new Line(key, kind, caseNumber, made.fen(), String.valueOf(made.seq()));
    }

    @Override
    public String toString() {
      return String.join(" ", key, kind.name(), caseNumber, String.valueOf(fen), answer);
    }
  }

  void write(Line line) {
    try {
      channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line that a kill cut off was never asked. */
  static List<Line> read(Path file) {
    try {
      if (!Files.exists(file)) return List.of();
      var text = Files.readString(file);
      var lines = new ArrayList<Line>();
      int whole = text.lastIndexOf('\n') + 1;
      text.substring(0, whole).lines().map(Line::of).forEach(lines::add);
      if (whole < text.length()) Files.writeString(file, text.substring(0, whole));
      return lines;
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
