package tongban.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A material of a case.
 *
 * @param askedAgain asked for by a supplement notice and not in yet
 * @param partNumbers of the parts that need it, divided by commas; null for all
 * @param fileId null while it is missing or only seen on paper, and of a certificate on file
 * @param reusedFrom the case that held it already; null when it was handed in for this one
 * @param validUntil the last day on which what is reused may be used again; null where it does not
 *     grow old
 * @param certificateNumber of a certificate that the hall issued; null of a file
 * @param paperSeen whether the window saw the paper and kept no file
 * @param cureDays of a minor one: working days in which it may come after a conditional acceptance
 */
record CaseMaterial(
    long id,
    String caseNumber,
    int position,
    String name,
    boolean required,
    boolean askedAgain,
    String source,
    @Nullable String partNumbers,
    @Nullable String fileId,
    @Nullable Instant addedAt,
    @Nullable String addedBy,
    @Nullable String reusedFrom,
    @Nullable LocalDate validUntil,
    @Nullable String certificateNumber,
    boolean paperSeen,
    @Nullable Integer cureDays) {

  /** There as a file, as a certificate that the hall issued, or as paper that the window saw. */
  boolean isProvided() {
    return fileId != null || certificateNumber != null || paperSeen;
  }

  /** Whether a case may be accepted before it is there. */
  boolean isMinor() {
    return cureDays != null;
  }

  /** Working days; of a minor one. */
  int cureWithin() {
    return Objects.requireNonNull(cureDays);
  }

  boolean isFor(int partNumber) {
    return partNumbers == null
        || List.of(partNumbers.split(",", -1)).contains(String.valueOf(partNumber));
  }
}
