package tongban.catalog;

/**
 * A department of the hall.
 *
 * @param code ASCII, as in {@code reviewer-<code>}
 * @param name Chinese name
 * @param creditCode unified social credit code, GB 32100, 18 characters
 * @param shortName used in document numbers, one or two characters
 */
public record Department(String code, String name, String creditCode, String shortName) {}
