package tongban.identity;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tongban.web.Role;

/**
 * Who acts.
 *
 * @param username login name; {@code system} for the engine's own steps
 * @param name as shown to people
 * @param department code of the department of a {@link Role#REVIEWER} or {@link Role#HEAD}
 */
public record Actor(String username, String name, Set<Role> roles, @Nullable String department) {

  public static final Actor SYSTEM = new Actor("system", "系统", Set.of(), null);

  /** A caller of a public endpoint who is not logged in. */
  public static final Actor ANONYMOUS = new Actor("anonymous", "公众", Set.of(), null);

  /**
   * An applicant who acts online.
   *
   * @param account number under which the applicant is known; no login name has a colon
   */
  public static Actor applicant(long account, String name) {
    return new Actor("online:" + account, name, Set.of(), null);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /**
   * The groups whose tasks this person may take: {@code window}, {@code issuing}, {@code
   * supervisors}, {@code reviewers:<department>}, {@code heads:<department>}.
   */
  public Set<String> groups() {
    var groups = new TreeSet<String>();
    if (is(Role.CLERK)) groups.add("window");
    if (is(Role.CERTIFIER)) groups.add("issuing");
    if (is(Role.SUPERVISOR)) groups.add("supervisors");
    if (department != null && is(Role.REVIEWER)) groups.add("reviewers:" + department);
    if (department != null && is(Role.HEAD)) groups.add("heads:" + department);
    return groups;
  }
}
