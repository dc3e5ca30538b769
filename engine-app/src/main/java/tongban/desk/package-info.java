/** The clerk's worklist and what is done on it. */
@ApplicationModule(
    allowedDependencies = {
      "casework",
      "deadline",
      "process",
      "sessions",
      "forms",
      "identity",
      "catalog",
      "web",
      "audit",
      "persistence"
    })
@NullMarked
package tongban.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
