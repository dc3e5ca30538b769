package tongban.identity;

import java.util.Optional;
import java.util.function.Supplier;

/** The people of the hall. */
public interface Actors {

  /**
   * Who is logged in on this thread; {@link Actor#SYSTEM} where nobody is (jobs), {@link
   * Actor#ANONYMOUS} on the public endpoints.
   */
  Actor current();

  /** Runs work of this thread as {@link Actor#SYSTEM}: what follows from another system's word. */
  void asSystem(Runnable work);

  /**
   * Runs work of this thread in the name of an applicant, who is nobody of the hall.
   *
   * @param account number under which the applicant is known
   * @param name as shown to people
   */
  <T> T asApplicant(long account, String name, Supplier<T> work);

  /**
   * Carries out in the name of somebody what that person has decided before, as soon as what it
   * waited for is there.
   *
   * @throws tongban.web.Refusal 404 when the person may no longer log in
   */
  <T> T inNameOf(String username, Supplier<T> decided);

  Optional<Actor> find(String username);
}
