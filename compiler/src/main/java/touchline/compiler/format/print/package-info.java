/**
 * Prints syntax trees with their comments: a class for each family of what can be written.
 *
 * <p>The tree says what comes next, a cursor in the text which comments stand before it.
 */
@NullMarked
package touchline.compiler.format.print;

import org.jspecify.annotations.NullMarked;
