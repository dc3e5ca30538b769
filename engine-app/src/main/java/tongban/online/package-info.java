/**
 * Application online (网上申请): who applies signs in at the unified identity platform, fills in the
 * form of a flow that is open to it, and follows what became of it. Which flows are open is said by
 * their forms {@code Receipt}.
 */
@ApplicationModule(
    allowedDependencies = {
      "casework",
      "catalog",
      "files",
      "forms",
      "identity",
      "persistence",
      "process",
      "web",
      "worktime"
    })
@NullMarked
package tongban.online;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
