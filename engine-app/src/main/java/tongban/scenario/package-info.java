/** Drives a flow under a settable clock, and says what was passed. */
@ApplicationModule(
    allowedDependencies = {
      "desk",
      "casework",
      "catalog",
      "courier",
      "deadline",
      "documents",
      "files",
      "identity",
      "process",
      "web"
    })
@NullMarked
package tongban.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
