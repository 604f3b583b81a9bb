/**
 * Rules about whole flows, and what they share: which nodes are reached, which are on a loop.
 *
 * <p>A rule reads the model only; levels and suppression wrap around {@link
 * touchline.compiler.check.Checker}, never into rules.
 */
@NullMarked
package touchline.compiler.check;

import org.jspecify.annotations.NullMarked;
