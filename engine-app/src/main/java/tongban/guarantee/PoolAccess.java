package tongban.guarantee;

import org.springframework.stereotype.Component;
import tongban.identity.Actors;
import tongban.web.Refusal;
import tongban.web.Role;

/** Who may look into the pool: the guarantee company's own people, and supervisors. */
@Component
public class PoolAccess {
  /** Code of the guarantee company among the departments. */
  private static final String COMPANY = "guarantee";

  private final Actors actors;

  PoolAccess(Actors actors) {
    this.actors = actors;
  }

  /** Also administrators, who set its parameters. */
  void checkForTotals() {
    if (!actors.current().is(Role.ADMIN)) check();
  }

  /** For others there is no pool. */
  public void check() {
    var actor = actors.current();
    boolean ofDepartment = actor.is(Role.REVIEWER) || actor.is(Role.HEAD);
    boolean own = ofDepartment && COMPANY.equals(actor.department());
    if (!own && !actor.is(Role.SUPERVISOR)) throw Refusal.notFound("guarantee.none");
  }
}
