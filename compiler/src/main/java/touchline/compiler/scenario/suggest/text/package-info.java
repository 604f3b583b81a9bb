/**
 * Scenarios in words: what a path's scenario must say, its title, and its text in the flow
 * language.
 */
@NullMarked
package touchline.compiler.scenario.suggest.text;

import org.jspecify.annotations.NullMarked;
