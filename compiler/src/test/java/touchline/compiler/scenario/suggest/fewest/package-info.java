/** Tests that as few scenarios as can be are suggested. */
@NullMarked
package touchline.compiler.scenario.suggest.fewest;

import org.jspecify.annotations.NullMarked;
