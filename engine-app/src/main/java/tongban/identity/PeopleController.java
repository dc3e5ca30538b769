package tongban.identity;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Role;
import tongban.web.Slice;

@RestController
@RequestMapping("/api/admin/people")
class PeopleController {

  /**
   * A person as shown to administrators.
   *
   * @param locked whether logging in is refused for now after too many failures
   * @param origin DEMO, LOCAL (has a password here) or OIDC
   */
  record Row(
      String username,
      String name,
      Set<Role> roles,
      @Nullable DepartmentName department,
      boolean enabled,
      boolean locked,
      Origin origin,
      int version) {}

  private final People people;
  private final LoginAttemptMapper attempts;
  private final KnownDepartments departments;
  private final Clock clock;

  PeopleController(
      People people, LoginAttemptMapper attempts, KnownDepartments departments, Clock clock) {
    this.people = people;
    this.attempts = attempts;
    this.departments = departments;
    this.clock = clock;
  }

  @GetMapping
  @AllowedTo(Role.ADMIN)
  Slice<Row> people(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    var paging = Paging.of(size, after, 1);
    var last = paging.after() == null ? null : paging.after().text(0);
    var found = people.page(q, last, paging.limit());
    return paging.slice(found, person -> Cursor.of(person.username())).map(this::row);
  }

  @PostMapping
  @AllowedTo(Role.ADMIN)
  @ResponseStatus(HttpStatus.CREATED)
  Row create(@RequestBody PersonForm form) {
    return row(people.create(form));
  }

  @PutMapping("/{username}")
  @AllowedTo(Role.ADMIN)
  Row change(@PathVariable String username, @RequestBody PersonForm form) {
    return row(people.change(username, form));
  }

  private Row row(Person person) {
    var locked =
        attempts.find(person.username()).filter(it -> it.lockedAt(clock.instant())).isPresent();
    return new Row(
        person.username(),
        person.name(),
        person.roles(),
        DepartmentName.of(person.department(), departments),
        person.enabled(),
        locked,
        person.origin(),
        person.version());
  }
}
