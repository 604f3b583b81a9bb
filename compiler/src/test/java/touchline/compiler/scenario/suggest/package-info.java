/** Tests of suggested scenarios. */
@NullMarked
package touchline.compiler.scenario.suggest;

import org.jspecify.annotations.NullMarked;
