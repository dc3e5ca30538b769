package tongban.loan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator sends; everything is nullable here and checked at once. Meanings and units
 * as in {@link Product}.
 */
record ProductBody(
    @Nullable String item,
    @Nullable String name,
    @Nullable Long least,
    @Nullable Long mostUnsecured,
    @Nullable Long most,
    @Nullable Integer monthsOfOperation,
    @Nullable Integer longestTerm,
    @Nullable String feeRate,
    @Nullable Integer letterDays,
    @Nullable Integer meetingDays,
    @Nullable Integer bankDays,
    @Nullable Integer visitMonths,
    @Nullable List<@Nullable String> committee,
    @Nullable Integer leastVoters,
    @Nullable Share quorum,
    @Nullable Share majority,
    @Nullable List<Product.@Nullable Level> levels,
    @Nullable Map<String, @Nullable Integer> stages) {}
