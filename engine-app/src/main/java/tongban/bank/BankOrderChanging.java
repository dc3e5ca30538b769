package tongban.bank;

/**
 * An order of this case is about to change; published in the same transaction before its row is
 * locked, so that who locks the case does it first.
 */
public record BankOrderChanging(String caseNumber) {}
