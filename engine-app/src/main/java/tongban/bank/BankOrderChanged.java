package tongban.bank;

/**
 * The bank said something of an order; published in the same transaction.
 *
 * @param order as it is now
 * @param answer applied, or a last word that came too late and contradicts the order's end
 */
public record BankOrderChanged(BankOrder order, BankAnswer answer) {}
