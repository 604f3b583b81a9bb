/** Tests of comments that allow findings. */
@NullMarked
package touchline.compiler.allow;

import org.jspecify.annotations.NullMarked;
