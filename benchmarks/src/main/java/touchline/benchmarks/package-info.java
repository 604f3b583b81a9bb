/**
 * Measures how fast tables run.
 *
 * <p>Outside the ordinary build: measuring takes its time.
 */
@NullMarked
package touchline.benchmarks;

import org.jspecify.annotations.NullMarked;
