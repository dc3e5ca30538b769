package tongban.sessions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Role;

/** Rosters, for administrators. A session is named by its date and its key. */
@RestController
@RequestMapping("/api/admin/sessions/{date}/{key}/roster")
class RosterEndpoint {
  private final Rosters rosters;

  RosterEndpoint(Rosters rosters) {
    this.rosters = rosters;
  }

  /**
   * @param people usernames
   */
  record Body(@Nullable List<@Nullable String> people) {}

  @GetMapping
  @AllowedTo(Role.ADMIN)
  Rosters.View roster(@PathVariable LocalDate date, @PathVariable String key) {
    return rosters.of(date, key);
  }

  @PutMapping
  @AllowedTo(Role.ADMIN)
  Rosters.View put(@PathVariable LocalDate date, @PathVariable String key, @RequestBody Body body) {
    return rosters.put(date, key, body.people());
  }
}
