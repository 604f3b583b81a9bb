/**
 * The step table of a flow: the model made into {@code touchline.table}, written as JSON, CSV and
 * Markdown.
 *
 * <p>The sheets for people are made from the table, never from the model.
 */
@NullMarked
package touchline.compiler.emit.steptable;

import org.jspecify.annotations.NullMarked;
