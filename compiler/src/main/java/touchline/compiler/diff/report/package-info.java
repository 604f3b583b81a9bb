/** How changes are shown, one class per form. */
@NullMarked
package touchline.compiler.diff.report;

import org.jspecify.annotations.NullMarked;
