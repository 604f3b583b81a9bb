/**
 * The fewest paths that take what some paths take together: a set cover, exact where it can be had.
 */
@NullMarked
package touchline.compiler.scenario.suggest.fewest;

import org.jspecify.annotations.NullMarked;
