/**
 * The step table: a flow as rows that a program executes without the source.
 *
 * <p>Immutable records that know nothing of the compiler; no table that hangs together badly
 * exists.
 */
@NullMarked
package touchline.table;

import org.jspecify.annotations.NullMarked;
