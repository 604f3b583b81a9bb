/**
 * The states that a case can come to in the runtime, and the moves between them that a scenario can
 * make.
 */
@NullMarked
package touchline.compiler.scenario.suggest.states;

import org.jspecify.annotations.NullMarked;
