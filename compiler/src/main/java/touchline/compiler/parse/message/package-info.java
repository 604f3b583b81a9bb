/**
 * What the parser can find wrong: its codes, and where its findings go.
 *
 * <p>Everything below {@code parse} reports through here, so that one mistake is named once.
 */
@NullMarked
package touchline.compiler.parse.message;

import org.jspecify.annotations.NullMarked;
