package tongban.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A kind of material, whichever items ask for it.
 *
 * @param name as the items' lists write it
 * @param reusable whether what one case holds stands in for it in another (State Council decree 716
 *     art. 7); an application form or a paper made for one case is not
 * @param validMonths how long it may be used again, from the day it was handed in; null where it
 *     does not grow old
 * @param source law and article of the validity
 */
public record MaterialKind(
    String name, boolean reusable, @Nullable Integer validMonths, String source) {}
