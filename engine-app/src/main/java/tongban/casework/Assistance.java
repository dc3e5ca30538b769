package tongban.casework;

import java.time.Instant;

/**
 * Assisted service (帮办代办): somebody of the hall files and follows a case for its applicant.
 *
 * @param kind {@code ELDERLY}, {@code DISABLED}, {@code KEY_PROJECT} or {@code OTHER}
 * @param helper username
 * @param authorisation id of the file that the applicant signed
 */
record Assistance(
    long id,
    String caseNumber,
    String kind,
    String helper,
    String helperName,
    String authorisation,
    Instant since) {}
