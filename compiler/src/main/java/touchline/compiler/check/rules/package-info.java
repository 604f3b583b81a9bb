/**
 * The rules, one small class each; the facade lists them.
 *
 * <p>Each holds the code of what it reports.
 */
@NullMarked
package touchline.compiler.check.rules;

import org.jspecify.annotations.NullMarked;
