/**
 * From what was written to what it means: imports, names, types, and flows as graphs.
 *
 * <p>Whatever can't be resolved is reported where it stands, and the rest goes on without it.
 */
@NullMarked
package touchline.compiler.analyze;

import org.jspecify.annotations.NullMarked;
