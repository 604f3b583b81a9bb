/**
 * Parse trees to the syntax tree, one class per family of constructs.
 *
 * <p>What the grammar takes and the language doesn't is reported here, where it can be named.
 */
@NullMarked
package touchline.compiler.parse.build;

import org.jspecify.annotations.NullMarked;
