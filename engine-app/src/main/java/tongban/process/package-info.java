/** The only gateway to the process engine. */
@ApplicationModule(allowedDependencies = {"web", "audit", "gate"})
@NullMarked
package tongban.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
