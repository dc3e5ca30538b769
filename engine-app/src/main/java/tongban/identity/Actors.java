package tongban.identity;

import java.util.Optional;

/** The people of the hall. */
public interface Actors {

  /**
   * Who is logged in on this thread; {@link Actor#SYSTEM} where nobody is (jobs), {@link
   * Actor#ANONYMOUS} on the public endpoints.
   */
  Actor current();

  /** Runs work of this thread as {@link Actor#SYSTEM}: what follows from another system's word. */
  void asSystem(Runnable work);

  Optional<Actor> find(String username);
}
