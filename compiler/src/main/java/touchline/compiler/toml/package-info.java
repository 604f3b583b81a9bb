/**
 * Reads TOML 1.0.0 (https://toml.io/en/v1.0.0) so that every key and every value knows its place.
 *
 * <p>Loaded only for projects that have a project file; all mistakes of a file are found at once.
 */
@NullMarked
package touchline.compiler.toml;

import org.jspecify.annotations.NullMarked;
