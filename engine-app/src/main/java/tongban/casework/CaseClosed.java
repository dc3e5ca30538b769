package tongban.casework;

/** A case has ended, however; published in the same transaction, the case locked. */
public record CaseClosed(String caseNumber) {}
