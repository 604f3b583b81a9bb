/**
 * Findings as people and programs read them: text with underlined source lines, JSON.
 *
 * <p>Also the one place that decides what findings mean for the exit status.
 */
@NullMarked
package touchline.compiler.report;

import org.jspecify.annotations.NullMarked;
