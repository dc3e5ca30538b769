package tongban.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Role;
import tongban.web.Slice;

/** Those who work on cases, to be found by whoever sends one or asks for a signature. */
@RestController
class ColleagueController {
  private final StoredColleagues colleagues;
  private final KnownDepartments departments;

  ColleagueController(StoredColleagues colleagues, KnownDepartments departments) {
    this.colleagues = colleagues;
    this.departments = departments;
  }

  record Row(String username, String name, @Nullable DepartmentName department) {}

  /**
   * By username.
   *
   * @param q beginning of a username or name
   */
  @GetMapping("/api/colleagues")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  Slice<Row> colleagues(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    var paging = Paging.of(size, after, 1);
    var last = paging.after() == null ? null : paging.after().text(0);
    return paging
        .slice(colleagues.all(q, last, paging.limit()), person -> Cursor.of(person.username()))
        .map(this::row);
  }

  private Row row(Actor person) {
    return new Row(
        person.username(), person.name(), DepartmentName.of(person.department(), departments));
  }
}
