package tongban.identity;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who a session belongs to. Roles are not kept in it: they are read at each request, so that a
 * change holds at once on every node.
 */
interface LoggedIn extends AuthenticatedPrincipal, Serializable {

  /** {@link Person#stamp()} at the login; another one by now ends the session. */
  int stamp();

  /** Logged in with a password. */
  record ByPassword(String username, int stamp) implements LoggedIn {
    @Override
    public String getName() {
      return username;
    }
  }
}
