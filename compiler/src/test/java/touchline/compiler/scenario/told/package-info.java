/**
 * Random cases, run by the reference interpreter and told as scenarios: what can be told, passes.
 */
@NullMarked
package touchline.compiler.scenario.told;

import org.jspecify.annotations.NullMarked;
