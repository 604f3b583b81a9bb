/**
 * What was written: immutable records with spans, comments kept, nothing resolved.
 *
 * <p>The formatter prints it; the analyzer turns it into the model.
 */
@NullMarked
package touchline.compiler.ast;

import org.jspecify.annotations.NullMarked;
