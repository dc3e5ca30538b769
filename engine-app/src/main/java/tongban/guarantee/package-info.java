/**
 * The pool of loan guarantees (高小贷担保资金池): what is reserved for, drawn by and owed of each case,
 * kept within its cap and the limits of the law by a ledger.
 */
@ApplicationModule(
    allowedDependencies = {"casework", "deadline", "process", "identity", "web", "audit"})
@NullMarked
package tongban.guarantee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
