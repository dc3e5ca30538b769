/** Uploaded files: content-checked, hashed, stored in the database or a folder. */
@ApplicationModule(allowedDependencies = {"web", "audit"})
@NullMarked
package tongban.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
