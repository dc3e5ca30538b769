/** Days and hours: the legal calendar, office hours, and arithmetic on them. Uses nothing. */
@ApplicationModule(allowedDependencies = {"web", "audit", "persistence"})
@NullMarked
package tongban.worktime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
