/** What versions of flows differ in, edit by edit. */
@NullMarked
package touchline.compiler.diff;

import org.jspecify.annotations.NullMarked;
