/**
 * The way into the compiler: texts in, checked flows and findings out.
 *
 * <p>The only registries are here, as plain lists: rules, and all codes that findings can have.
 */
@NullMarked
package touchline.compiler;

import org.jspecify.annotations.NullMarked;
