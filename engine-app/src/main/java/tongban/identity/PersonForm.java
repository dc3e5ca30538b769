package tongban.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongban.web.Refusal;
import tongban.web.Role;

/**
 * A person as an administrator writes it.
 *
 * @param username 2 to 64 of {@code a-z 0-9 . _ @ + -}; not to be changed, so it may be left out
 *     then
 * @param name up to 100 characters
 * @param department code; needed by reviewers and heads
 * @param enabled true unless said
 * @param password 10 characters to 72 bytes; null keeps the one there is
 * @param version as last read; when given, the edit is refused if somebody was faster
 */
record PersonForm(
    @Nullable String username,
    @Nullable String name,
    @Nullable Set<Role> roles,
    @Nullable String department,
    @Nullable Boolean enabled,
    @Nullable String password,
    @Nullable Integer version) {
  static final int SHORTEST = 10;
  static final int LONGEST = 72;
  private static final Set<Role> OF_A_DEPARTMENT = EnumSet.of(Role.REVIEWER, Role.HEAD);

  /**
   * Refuses with all fields that are wrong.
   *
   * @param username of the person that is made or changed
   */
  void validate(@Nullable String username, KnownDepartments departments) {
    var errors = new ArrayList<Refusal.Field>();
    if (username == null || !Usernames.valid(username))
      errors.add(Refusal.Field.of("username", "identity.username"));
    if (name == null || name.isBlank() || name.length() > 100)
      errors.add(Refusal.Field.of("name", "identity.name"));
    if (roles == null || roles.isEmpty() || roles.contains(null))
      errors.add(Refusal.Field.of("roles", "identity.roles"));
    validateDepartment(departments, errors);
    if (password != null) validatePassword(username, password, errors);
    if (!errors.isEmpty()) throw Refusal.fields(errors);
  }

  private void validateDepartment(KnownDepartments departments, List<Refusal.Field> errors) {
    if (department != null && departments.find(department).isEmpty())
      errors.add(Refusal.Field.of("department", "identity.department.unknown"));
    if (department == null && roles != null && roles.stream().anyMatch(OF_A_DEPARTMENT::contains))
      errors.add(Refusal.Field.of("department", "identity.department.needed"));
  }

  static void validatePassword(
      @Nullable String username, String password, List<Refusal.Field> errors) {
    if (password.length() < SHORTEST
        || password.getBytes(StandardCharsets.UTF_8).length > LONGEST
        || password.equalsIgnoreCase(username))
      errors.add(Refusal.Field.of("password", "identity.password", SHORTEST, LONGEST));
  }

  Person applyTo(Person person) {
    var whole = name == null ? person.name() : name.strip();
    return person
        .as(whole, department, roles == null ? Set.of() : roles)
        .enabled(enabled == null || enabled);
  }
}
