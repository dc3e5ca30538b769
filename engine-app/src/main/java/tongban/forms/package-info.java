/** Form definitions, validated on the server. */
@ApplicationModule(allowedDependencies = {"files", "web", "audit"})
@NullMarked
package tongban.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
