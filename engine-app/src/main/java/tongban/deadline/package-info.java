/** Clocks: budgets with a ledger of suspensions and extensions, projected onto engine timers. */
@ApplicationModule(
    allowedDependencies = {"worktime", "catalog", "process", "persistence", "web", "audit"})
@NullMarked
package tongban.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
