/**
 * How long flows take: the best, the usual and the worst way through them, and what that means for
 * their promises. Values only; nothing here says anything to people.
 */
@NullMarked
package touchline.compiler.prove.time;

import org.jspecify.annotations.NullMarked;
