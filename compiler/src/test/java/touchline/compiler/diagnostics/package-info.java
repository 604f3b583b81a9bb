/** Tests of findings as values. */
@NullMarked
package touchline.compiler.diagnostics;

import org.jspecify.annotations.NullMarked;
