/** The case and its parts: receipt, acceptance, supplement, decision, certificate, delivery. */
@ApplicationModule(
    allowedDependencies = {
      "catalog",
      "courier",
      "identity",
      "deadline",
      "process",
      "forms",
      "files",
      "documents",
      "worktime",
      "sessions",
      "persistence",
      "web",
      "audit"
    })
@NullMarked
package tongban.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
