/**
 * Text to syntax tree: the only place that knows ANTLR.
 *
 * <p>{@link FlowParser} is the way in; it always gives a tree and reports what it could not read.
 */
@NullMarked
package touchline.compiler.parse;

import org.jspecify.annotations.NullMarked;
