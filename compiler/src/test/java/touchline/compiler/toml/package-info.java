/** Tests of the reader of TOML. */
@NullMarked
package touchline.compiler.toml;

import org.jspecify.annotations.NullMarked;
