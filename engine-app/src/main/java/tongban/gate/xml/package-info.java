/** Reads model files as the engine does, within bounds, and resolves nothing outside of them. */
@NullMarked
package tongban.gate.xml;

import org.jspecify.annotations.NullMarked;
