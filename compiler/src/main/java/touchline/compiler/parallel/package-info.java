/**
 * Work on many things at once.
 *
 * <p>Results come in the order of what they are made from, whoever was ready first.
 */
@NullMarked
package touchline.compiler.parallel;

import org.jspecify.annotations.NullMarked;
