package tongban.worktime;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a budget is used up.
 *
 * @param at the deadline instant in the hall's local time; null unless {@code REACHED}
 * @param provisional it lies after the last published year
 */
public record Due(Kind kind, @Nullable LocalDateTime at, boolean provisional) {
  static final Due STILL = new Due(Kind.STILL, null, false);
  static final Due BEYOND = new Due(Kind.BEYOND, null, false);

  public enum Kind {
    /** There is a deadline. */
    REACHED,
    /** An open suspension leaves no deadline. */
    STILL,
    /** It would lie after 2099-12-31. */
    BEYOND
  }
}
