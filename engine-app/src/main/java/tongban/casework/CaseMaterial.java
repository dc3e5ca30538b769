package tongban.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A material of a case.
 *
 * @param askedAgain asked for by a supplement notice and not in yet
 * @param partNumbers of the parts that need it, divided by commas; null for all
 * @param fileId null while it is missing or only seen on paper
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
    @Nullable String addedBy) {

  boolean isFor(int partNumber) {
    return partNumbers == null
        || List.of(partNumbers.split(",", -1)).contains(String.valueOf(partNumber));
  }
}
