/** Expressions of models: variables, literals, operators, registered functions; nothing else. */
@NullMarked
package tongban.gate.expression;

import org.jspecify.annotations.NullMarked;
