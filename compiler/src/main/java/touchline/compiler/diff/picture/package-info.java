/**
 * Both versions of a flow in one diagram: what is new, gone or otherwise is marked by shape, line
 * and word.
 */
@NullMarked
package touchline.compiler.diff.picture;

import org.jspecify.annotations.NullMarked;
