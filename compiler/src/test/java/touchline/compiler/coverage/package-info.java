/** What the reports about coverage say and show. */
@NullMarked
package touchline.compiler.coverage;

import org.jspecify.annotations.NullMarked;
