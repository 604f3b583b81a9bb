/** Makes texts that match a pattern. */
@NullMarked
package touchline.compiler.scenario.suggest.pattern;

import org.jspecify.annotations.NullMarked;
