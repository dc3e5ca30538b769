/** Departments, service items, regions, materials, limits; identifiers of the field. */
@ApplicationModule(allowedDependencies = {"worktime", "persistence", "web", "audit"})
@NullMarked
package tongban.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
