package tongban.casework;

/** An applicant's name was corrected; published in the same transaction. */
public record ApplicantRenamed(String caseNumber, String name) {}
