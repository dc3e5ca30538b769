package tongban.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one department decides of a case. */
record CasePart(
    String part,
    String caseNumber,
    String itemCode,
    String department,
    @Nullable String decision,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy,
    @Nullable String reasons,
    @Nullable LocalDate validUntil,
    @Nullable String certificateNumber,
    @Nullable String certificateCode) {}
