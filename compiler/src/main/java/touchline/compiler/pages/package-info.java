/**
 * What is written about each code: its page, {@code docs/rules/CODE.md}, as a value.
 *
 * <p>The pages are resources of this library; each is read when somebody asks for it.
 */
@NullMarked
package touchline.compiler.pages;

import org.jspecify.annotations.NullMarked;
