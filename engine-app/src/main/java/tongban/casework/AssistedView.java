package tongban.casework;

import java.time.OffsetDateTime;

/**
 * @param kind {@code ELDERLY}, {@code DISABLED}, {@code KEY_PROJECT} or {@code OTHER}
 * @param authorisation id of the file that the applicant signed
 */
public record AssistedView(
    String kind, CaseView.Who helper, String authorisation, OffsetDateTime since) {}
