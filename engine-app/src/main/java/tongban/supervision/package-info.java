/** Reminders (催办) to those who act, and orders of supervision (督办) where a limit has passed. */
@ApplicationModule(
    allowedDependencies = {
      "desk",
      "casework",
      "deadline",
      "identity",
      "catalog",
      "process",
      "web",
      "audit"
    })
@NullMarked
package tongban.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
