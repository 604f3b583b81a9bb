/**
 * Applies the edits that findings carry, as long as that leaves fewer findings.
 *
 * <p>Texts in, texts out: nothing is written to a disk here.
 */
@NullMarked
package touchline.compiler.fix;

import org.jspecify.annotations.NullMarked;
