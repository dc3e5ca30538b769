/** Standard documents with their numbers and printable pages, and the notices that tell of them. */
@ApplicationModule(allowedDependencies = {"catalog", "process", "web", "audit"})
@NullMarked
package tongban.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
