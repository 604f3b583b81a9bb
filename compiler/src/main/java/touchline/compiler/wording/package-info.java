/**
 * The words that the tool itself adds to documents, in the language of each flow.
 *
 * <p>Texts come from resource bundles; numbers, dates and durations take the language's form.
 */
@NullMarked
package touchline.compiler.wording;

import org.jspecify.annotations.NullMarked;
