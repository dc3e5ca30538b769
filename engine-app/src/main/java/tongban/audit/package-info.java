/** Who did what, when; append-only, chained per subject. */
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package tongban.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
