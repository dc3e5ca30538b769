/** Tongban (通办): approval orchestration for government service halls. */
@NullMarked
package tongban;

import org.jspecify.annotations.NullMarked;
