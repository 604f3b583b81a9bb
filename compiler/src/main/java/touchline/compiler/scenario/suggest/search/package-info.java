/**
 * Paths through the states of a case: short ones to what is wanted and on to an end, found where
 * they seem nearest first.
 */
@NullMarked
package touchline.compiler.scenario.suggest.search;

import org.jspecify.annotations.NullMarked;
