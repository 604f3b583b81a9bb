/**
 * Comments {@code // allow RULE: reason}: which findings they silence, and what is wrong with them.
 *
 * <p>Silenced findings stay findings; they only don't count.
 */
@NullMarked
package touchline.compiler.allow;

import org.jspecify.annotations.NullMarked;
