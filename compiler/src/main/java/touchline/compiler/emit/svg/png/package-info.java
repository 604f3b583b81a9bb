/**
 * SVG text in, the bytes of a PNG picture out.
 *
 * <p>It brings its own fonts, so that it also works on a server that has none.
 */
@NullMarked
package touchline.compiler.emit.svg.png;

import org.jspecify.annotations.NullMarked;
