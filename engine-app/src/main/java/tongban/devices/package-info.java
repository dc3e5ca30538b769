/**
 * The devices of a counter: where the browser finds the service that drives them, and a simulator
 * of it for demonstrations. What passes is described in {@code docs/devices.md}.
 */
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package tongban.devices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
