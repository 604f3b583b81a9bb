/**
 * Suggests scenarios: finds the cases of a flow that take what no scenario takes yet, by a
 * best-first search through the states of the runtime, and writes them in the flow language.
 */
@NullMarked
package touchline.compiler.scenario.suggest;

import org.jspecify.annotations.NullMarked;
