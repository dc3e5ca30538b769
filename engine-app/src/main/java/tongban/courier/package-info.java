/**
 * Delivery by courier both ways (双向寄递): orders, what the courier says of them, and the way to the
 * courier. Case numbers are opaque here.
 */
@ApplicationModule(allowedDependencies = {"process", "web", "audit"})
@NullMarked
package tongban.courier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
