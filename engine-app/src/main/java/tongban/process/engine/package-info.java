/** The only place where the engine's internals are touched: its clock, its order of start. */
@NullMarked
package tongban.process.engine;

import org.jspecify.annotations.NullMarked;
