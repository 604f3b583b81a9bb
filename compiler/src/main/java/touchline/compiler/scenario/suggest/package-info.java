/**
 * Suggests scenarios: finds the cases of a flow that take what no scenario takes yet, by a
 * best-first search ({@code search}) through the states of the runtime ({@code states}), guided by
 * what is written ({@code atlas}), chooses as few as can be ({@code fewest}), and writes them in
 * the flow language ({@code text}).
 */
@NullMarked
package touchline.compiler.scenario.suggest;

import org.jspecify.annotations.NullMarked;
