package tongban.worktime;

/**
 * A time limit.
 *
 * @param amount 1 to 36,500; unused by {@code IMMEDIATE}
 */
public record Limit(int amount, LimitUnit unit) {}
