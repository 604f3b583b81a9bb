/**
 * The diagram as DOT text: which symbol, words and frame each part of a flow gets.
 *
 * <p>Sizes of boxes are worked out here, from the words in them, without any installed font.
 */
@NullMarked
package touchline.compiler.emit.dot;

import org.jspecify.annotations.NullMarked;
