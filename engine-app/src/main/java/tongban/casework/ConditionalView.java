package tongban.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Accepted before minor materials were there.
 *
 * @param state {@code OPEN}, {@code CURED}, {@code REVOKED} or {@code VOID}
 * @param materials names of those that were missing
 * @param lacking those of them that still are
 * @param cureDays working days from acceptance
 * @param until the last of them
 * @param commitment what was signed, word for word, with who signed and when
 * @param sha256 of {@code commitment} in UTF-8, hexadecimal
 * @param barred whether the applicant has broken this commitment and not repaired it: no further
 *     conditional acceptance until then
 */
public record ConditionalView(
    String state,
    List<String> materials,
    List<String> lacking,
    int cureDays,
    @Nullable LocalDate until,
    String commitment,
    String sha256,
    String signedBy,
    OffsetDateTime signedAt,
    @Nullable OffsetDateTime endedAt,
    boolean barred) {}
