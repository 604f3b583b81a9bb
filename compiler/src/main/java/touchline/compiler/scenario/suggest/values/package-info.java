/**
 * The values that suggested scenarios give: one for each part of a field's values that conditions
 * tell apart.
 */
@NullMarked
package touchline.compiler.scenario.suggest.values;

import org.jspecify.annotations.NullMarked;
