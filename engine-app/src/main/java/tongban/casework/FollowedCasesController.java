package tongban.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Paging;
import tongban.web.Role;
import tongban.web.Slice;

/** Green channel (绿色通道) and assisted service (帮办代办), for those who follow cases and for reports. */
@RestController
class FollowedCasesController {
  private static final int DEFAULT_SIZE = 50;

  private final FollowedCases followed;

  FollowedCasesController(FollowedCases followed) {
    this.followed = followed;
  }

  /**
   * Cases with a steward, the newest first.
   *
   * @param mine whether only those that the caller is the steward of
   */
  @GetMapping("/api/stewarded-cases")
  @AllowedTo({Role.CLERK, Role.SUPERVISOR})
  Slice<FollowedCases.Stewarded> stewarded(
      @RequestParam(defaultValue = "false") boolean mine,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    return followed.stewarded(mine, Paging.of(size, after, 1, DEFAULT_SIZE));
  }

  /**
   * Working days that cases with a steward have saved, by ground and in all, of those approved in
   * these days; what was revoked has saved nothing.
   *
   * @param from first day, {@code yyyy-MM-dd}
   * @param to last day
   */
  @GetMapping("/api/stewarded-cases/saved-days")
  @AllowedTo({Role.CLERK, Role.SUPERVISOR})
  FollowedCases.Saved saved(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate to) {
    return followed.saved(from, to);
  }

  /**
   * Cases that somebody of the hall files and follows for the applicant, the newest first.
   *
   * @param mine whether only those that the caller helps with
   */
  @GetMapping("/api/assisted-cases")
  @AllowedTo({Role.CLERK, Role.SUPERVISOR})
  Slice<FollowedCases.Assisted> assisted(
      @RequestParam(defaultValue = "false") boolean mine,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    return followed.assisted(mine, Paging.of(size, after, 1, DEFAULT_SIZE));
  }

  /**
   * How many cases each helper has taken up in these days, by kind.
   *
   * @param from first day, {@code yyyy-MM-dd}
   * @param to last day
   */
  @GetMapping("/api/assisted-cases/counts")
  @AllowedTo({Role.CLERK, Role.SUPERVISOR})
  FollowedCases.Helped helped(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate to) {
    return followed.helped(from, to);
  }
}
