/** One small class per kind of change: finds it in the differences and says what it means. */
@NullMarked
package touchline.compiler.diff.rules;

import org.jspecify.annotations.NullMarked;
