/**
 * Flows of any size, made up: the same ones for the same seed.
 *
 * <p>Tests and benchmarks measure with them; {@code java FlowGenerator.java} writes them to a
 * folder.
 */
@NullMarked
package touchline.samples;

import org.jspecify.annotations.NullMarked;
