/** Tests of single rules' parts; the rules themselves are tested by their pages. */
@NullMarked
package touchline.compiler.check.rules;

import org.jspecify.annotations.NullMarked;
