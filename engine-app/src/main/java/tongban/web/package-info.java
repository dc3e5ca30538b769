/** What all HTTP shares: problem documents, paging, languages, endpoint rules. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package tongban.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
