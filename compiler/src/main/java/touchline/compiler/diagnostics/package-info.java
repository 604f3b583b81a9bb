/**
 * Findings as values: a code, a place, a message, notes at other places, a fix.
 *
 * <p>Parser, analyzer, rules and diff all report with the one record of this package.
 */
@NullMarked
package touchline.compiler.diagnostics;

import org.jspecify.annotations.NullMarked;
