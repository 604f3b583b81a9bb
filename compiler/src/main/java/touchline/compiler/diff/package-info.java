/**
 * What changed in meaning between two versions of flows: differences are worked out once on the
 * models, one small class per kind of change puts them into words.
 */
@NullMarked
package touchline.compiler.diff;

import org.jspecify.annotations.NullMarked;
