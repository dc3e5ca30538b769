package tongban.identity;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongban.web.Role;

/**
 * What makes somebody a member of a group.
 *
 * @param department null for any
 */
record Membership(Role role, @Nullable String department) {

  /** Nothing for a group that nobody can be in. */
  static Stream<Membership> of(String group) {
    var steps = group.split(":", 2);
    var department = steps.length == 2 ? steps[1] : null;
    return role(steps[0], department != null).map(r -> new Membership(r, department)).stream();
  }

  private static Optional<Role> role(String kind, boolean ofDepartment) {
    return Optional.ofNullable(
        switch (kind) {
          case "window" -> ofDepartment ? null : Role.CLERK;
          case "issuing" -> ofDepartment ? null : Role.CERTIFIER;
          case "supervisors" -> ofDepartment ? null : Role.SUPERVISOR;
          case "reviewers" -> ofDepartment ? Role.REVIEWER : null;
          case "heads" -> ofDepartment ? Role.HEAD : null;
          default -> null;
        });
  }
}
