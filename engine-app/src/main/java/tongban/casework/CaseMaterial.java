package tongban.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A material of a case.
 *
 * @param askedAgain asked for by a supplement notice and not in yet
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
    @Nullable String fileId,
    @Nullable Instant addedAt,
    @Nullable String addedBy) {}
