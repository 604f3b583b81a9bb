/**
 * The map of a project: which flow handles which request by which touchpoint, as a table.
 *
 * <p>One class per form: text for terminals, Markdown, CSV.
 */
@NullMarked
package touchline.compiler.map;

import org.jspecify.annotations.NullMarked;
