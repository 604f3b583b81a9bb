/**
 * Times in the words of the flow language: amounts, paths with their sums, and the tables of {@code
 * check --times}.
 */
@NullMarked
package touchline.compiler.prove.time.text;

import org.jspecify.annotations.NullMarked;
