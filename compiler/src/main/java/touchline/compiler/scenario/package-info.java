/**
 * Runs scenarios: lets the runtime walk the case that a scenario describes, compares what came of
 * it with what is expected, and counts what was taken.
 */
@NullMarked
package touchline.compiler.scenario;

import org.jspecify.annotations.NullMarked;
