/**
 * Source text: files, spans in them, and lines and columns derived from spans.
 *
 * <p>Everything that the compiler says about a place says it with a span from here.
 */
@NullMarked
package touchline.compiler.source;

import org.jspecify.annotations.NullMarked;
