package tongban.documents;

import org.jspecify.annotations.Nullable;

/**
 * A document was issued; published in the same transaction.
 *
 * @param part of the case it is about; null for the whole case
 * @param actor username of who issued it
 */
public record DocumentIssued(
    String caseNumber,
    @Nullable String part,
    DocumentKind kind,
    String title,
    String number,
    String actor) {}
