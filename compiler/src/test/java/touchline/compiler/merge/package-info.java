/**
 * Merges of made-up and of real flows, and a trial with random edits.
 *
 * <p>The edits are made on the text, so that nothing of the merge is needed to know what should
 * come out.
 */
@NullMarked
package touchline.compiler.merge;

import org.jspecify.annotations.NullMarked;
