package tongban.loan;

import java.time.Instant;

/**
 * @param terms JSON of {@link Product.Terms}
 */
record ProductRow(
    String code,
    int version,
    String item,
    String name,
    String terms,
    String madeBy,
    Instant madeAt) {}
