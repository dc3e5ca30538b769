/**
 * Loans that a bank is asked to review and to disburse: orders, what the bank says of them, and the
 * way to the bank. Case numbers are opaque here.
 */
@ApplicationModule(allowedDependencies = {"process", "web"})
@NullMarked
package tongban.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
