package tongban.casework;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A case for which a steward was asked.
 *
 * @param state {@code APPROVED} or {@code DECLINED}
 * @param ground {@code KEY_PROJECT}, {@code SPECIAL_PROJECT} or {@code SPECIAL_PERSON}
 * @param basis what proves it
 * @param priority 0 to 100, higher comes first in every worklist; 50 is ordinary
 * @param standardDays working days of the standard path: its waves one after another, each as long
 *     as the longest promised limit in it (the statutory one where none is promised), all together
 *     no more than the law allows; null until decided, as the next three
 * @param takenDays working days from acceptance to the last decision, without suspensions
 * @param savedDays the difference, negative where it took longer
 * @param standardWaves how many waves the standard path has
 */
public record StewardedView(
    String state,
    @Nullable String ground,
    @Nullable String basis,
    CaseView.@Nullable Who steward,
    int priority,
    @Nullable String opinion,
    OffsetDateTime decidedAt,
    @Nullable Integer standardDays,
    @Nullable Integer takenDays,
    @Nullable Integer savedDays,
    @Nullable Integer standardWaves) {}
