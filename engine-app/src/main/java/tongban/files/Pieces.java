package tongban.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a content piece after piece, each fetched when it is needed. */
final class Pieces extends InputStream {

  /** Fetches a piece by its number, from 0; null after the last. */
  interface Source {
    FileMapper.@Nullable Piece piece(int number);
  }

  private final Source source;
  private @Nullable InputStream current = InputStream.nullInputStream();
  private int next;

  Pieces(Source source) {
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, buffer.length);
    if (length == 0) return 0;
    while (current != null) {
      int count = current.read(buffer, offset, length);
      if (count > 0) return count;
      var piece = source.piece(next++);
      current = piece == null ? null : new ByteArrayInputStream(piece.content());
    }
    return -1;
  }
}
