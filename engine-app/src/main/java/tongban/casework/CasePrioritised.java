package tongban.casework;

/**
 * How a case stands before others; published in the same transaction.
 *
 * @param priority 0 to 100, higher comes first
 */
public record CasePrioritised(String caseNumber, int priority) {}
