/**
 * The project file {@code touchline.toml}: its text in, what it sets out, with a finding for all
 * else.
 *
 * <p>Rules and their options come from the registry; a new rule can be set without a word here.
 */
@NullMarked
package touchline.compiler.project;

import org.jspecify.annotations.NullMarked;
