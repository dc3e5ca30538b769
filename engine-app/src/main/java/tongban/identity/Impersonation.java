package tongban.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tongban.web.Role;

/** Lets a rehearsed flow act in the names of people of the hall; no endpoint reaches it. */
public interface Impersonation {

  /**
   * Does the work on this thread as if this person had logged in, then is again who it was.
   *
   * @throws tongban.web.Refusal 404 when there is no such person who may log in
   */
  <T> T as(String username, Supplier<T> work);

  /** Does the work as nobody, as jobs do. */
  <T> T asSystem(Supplier<T> work);

  /**
   * Somebody who has this role and may log in: accounts of the demonstration before others, then
   * the first by username, so that a rehearsal has the same people whoever else was registered.
   *
   * @param department code of the department the person is of; null for any
   */
  Optional<Actor> anyone(Role role, @Nullable String department);
}
