package tongban.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is kept.
 *
 * @param id order of writing; null before it is written
 * @param seq place in the chain of its subject, from 1
 * @param detail JSON with sorted keys
 * @param hash SHA-256, hexadecimal, over the hash before it and everything but the id
 */
record AuditEntry(
    @Nullable Long id,
    String subject,
    long seq,
    Instant at,
    String actor,
    String action,
    String detail,
    String hash) {

  /** The same entry with the hash that it ought to have after that one. */
  AuditEntry chainedTo(String previous) {
    var content = List.of(previous, subject, "" + seq, at.toString(), actor, action, detail);
    return new AuditEntry(id, subject, seq, at, actor, action, detail, hash(content));
  }

  /** Each part goes in with its length, so that no two entries give the same bytes. */
  private static String hash(List<String> parts) {
    var whole = new StringBuilder();
    for (var part : parts) {
      whole.append(part.getBytes(StandardCharsets.UTF_8).length).append(':').append(part);
    }
    return DigestUtils.sha256Hex(whole.toString());
  }
}
