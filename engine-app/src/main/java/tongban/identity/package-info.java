/** People, roles, and who may see which row. */
@ApplicationModule(allowedDependencies = {"catalog", "web", "audit"})
@NullMarked
package tongban.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
