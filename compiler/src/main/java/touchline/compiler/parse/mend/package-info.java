/**
 * Token by token through the grammar, mending what a person probably meant.
 *
 * <p>What leaves here parses; what was mended on the way is reported.
 */
@NullMarked
package touchline.compiler.parse.mend;

import org.jspecify.annotations.NullMarked;
