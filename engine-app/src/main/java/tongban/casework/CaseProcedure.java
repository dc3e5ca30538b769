package tongban.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a part waits for outside the hall's own work: a special procedure, or further materials.
 *
 * @param reference of its suspension; owner of the clock of a special procedure's limit
 * @param submission id of what it was asked for with
 * @param name of the procedure; empty where it began before names were kept
 * @param endedAt null while it is open
 */
record CaseProcedure(
    String reference,
    String part,
    Kind kind,
    long submission,
    String name,
    boolean suspends,
    @Nullable Instant endedAt) {

  enum Kind {
    PROCEDURE,
    FURTHER
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
