package tongban.files;

import java.time.Instant;

/**
 * An uploaded file.
 *
 * @param id unguessable
 * @param mediaType as found in its content, not as claimed
 * @param size in bytes
 * @param sha256 lower-case hex
 */
public record StoredFile(
    String id,
    String name,
    String mediaType,
    long size,
    String sha256,
    String uploadedBy,
    Instant uploadedAt) {}
