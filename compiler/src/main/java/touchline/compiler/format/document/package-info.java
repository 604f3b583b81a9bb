/**
 * Documents: text with places where it may be broken into lines, and how they are laid out.
 *
 * <p>After Oppen's “Prettyprinting” and Wadler's “A prettier printer”.
 */
@NullMarked
package touchline.compiler.format.document;

import org.jspecify.annotations.NullMarked;
