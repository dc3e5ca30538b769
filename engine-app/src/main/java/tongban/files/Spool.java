package tongban.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An upload on its way: a temporary file with the hash of what was written to it.
 *
 * @param size in bytes
 * @param sha256 lower-case hex
 */
record Spool(Path path, long size, String sha256) implements AutoCloseable {

  static Spool of(InputStream input) {
    try {
      var path = Files.createTempFile("upload-", ".part");
      try {
        return write(input, path);
      } catch (IOException e) {
        Files.deleteIfExists(path);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Spool write(InputStream input, Path path) throws IOException {
    var digest = sha256Digest();
    try (var output = Files.newOutputStream(path)) {
      long size = new DigestInputStream(input, digest).transferTo(output);
      return new Spool(path, size, HexFormat.of().formatHex(digest.digest()));
    }
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
