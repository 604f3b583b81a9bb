/** Tests of examples for patterns. */
@NullMarked
package touchline.compiler.scenario.suggest.pattern;

import org.jspecify.annotations.NullMarked;
