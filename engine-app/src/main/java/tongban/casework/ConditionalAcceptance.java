package tongban.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conditional acceptance (容缺受理): the main materials are complete, minor ones follow by a day that
 * the applicant has signed a commitment for.
 *
 * @param materials names of those that were missing, each on a line
 * @param commitment what was signed, word for word, with who signed and when
 * @param witnessedBy username of who took it in
 * @param sha256 of {@code commitment} in UTF-8, 64 hexadecimal digits
 */
record ConditionalAcceptance(
    long id,
    String caseNumber,
    State state,
    String materials,
    int cureDays,
    String commitment,
    String signedBy,
    Instant signedAt,
    String witnessedBy,
    String sha256,
    @Nullable Instant endedAt) {
  /** The clock that runs until the materials are there. */
  static final String CLOCK = "cure";

  enum State {
    /** 待补齐: the materials are waited for. */
    OPEN,
    /** 已补齐. */
    CURED,
    /** 已撤销: not handed in by its day. */
    REVOKED,
    /** 已失效: the case ended, was refused, or is to be accepted anew. */
    VOID
  }

  List<String> names() {
    return materials.lines().toList();
  }
}
