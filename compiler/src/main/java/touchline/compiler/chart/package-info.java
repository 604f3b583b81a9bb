/**
 * What a diagram shows: symbols, arrows, frames, lanes and a title block, as plain values.
 *
 * <p>All diagram emitters draw these values, so that they show the same and need not know each
 * other.
 */
@NullMarked
package touchline.compiler.chart;

import org.jspecify.annotations.NullMarked;
