/**
 * Service sessions of the counters beyond office hours (延时错时服务): when they are, who is on duty, and
 * their opening and closing. They open doors and never move a limit.
 */
@ApplicationModule(allowedDependencies = {"worktime", "catalog", "identity", "web", "audit"})
@NullMarked
package tongban.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
