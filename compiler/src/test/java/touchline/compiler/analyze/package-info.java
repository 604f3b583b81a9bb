/**
 * Tests of the analysis: goldens of models and of what is reported, and properties.
 *
 * <p>Goldens are rewritten with {@code -Dgolden.update=true}.
 */
@NullMarked
package touchline.compiler.analyze;

import org.jspecify.annotations.NullMarked;
