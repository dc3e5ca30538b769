package tongban.catalog;

import org.jspecify.annotations.Nullable;

/**
 * An administrative division.
 *
 * @param code GB/T 2260, six digits
 * @param level 1 province, 2 prefecture, 3 county
 * @param parent code of the division above; null for a province
 * @param status {@code current} for a division of GB/T 2260; others say what it is instead
 */
public record Region(
    String code, String name, int level, @Nullable String parent, String source, String status) {}
