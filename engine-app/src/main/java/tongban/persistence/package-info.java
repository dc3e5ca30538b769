/**
 * How the one database is set up: vendor tables by migration, instants in UTC, a file that crashes
 * leave whole. Uses nothing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package tongban.persistence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
