package tongban.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
    boolean paperSeen) {

  /** There as a file, as a certificate that the hall issued, or as paper that the window saw. */
  boolean isProvided() {
    return fileId != null || certificateNumber != null || paperSeen;
  }

  boolean isFor(int partNumber) {
    return partNumbers == null
        || List.of(partNumbers.split(",", -1)).contains(String.valueOf(partNumber));
  }
}
