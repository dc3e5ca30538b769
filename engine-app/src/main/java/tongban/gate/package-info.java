/** The model gate: what a designer may deploy, as an allowlist; what is not listed is refused. */
@ApplicationModule(allowedDependencies = {"web", "forms"})
@NullMarked
package tongban.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
