/**
 * Text to tokens: the characters, the tokens in them, and what is no Touchline sign.
 *
 * <p>Strings and comments that are never closed are mended here, where they were opened.
 */
@NullMarked
package touchline.compiler.parse.token;

import org.jspecify.annotations.NullMarked;
