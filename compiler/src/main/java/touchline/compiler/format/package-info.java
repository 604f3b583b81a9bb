/**
 * The one form that flow files are written in: {@code document} lays text out, {@code print} says
 * what text a tree is.
 *
 * <p>Here stands what must not change: two trees are compared, whatever their layout.
 */
@NullMarked
package touchline.compiler.format;

import org.jspecify.annotations.NullMarked;
