package tongban.casework;

import org.jspecify.annotations.Nullable;
import tongban.worktime.Limit;

/** Limits as documents print them. */
final class Limits {
  private Limits() {}

  static String text(@Nullable Limit limit) {
    if (limit == null) return "法律未规定";
    return switch (limit.unit()) {
      case WORKING_DAY -> limit.amount() + "个工作日";
      case CALENDAR_DAY -> limit.amount() + "日";
      case MONTH -> limit.amount() + "个月";
      case WORKING_HOUR -> limit.amount() + "个工作小时";
      case IMMEDIATE -> "即办";
    };
  }
}
