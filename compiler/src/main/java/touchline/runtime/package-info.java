/**
 * Runs step tables: the state of a case, the events that change it, and what happens then.
 *
 * <p>All of it is values and pure functions; time is passed in. Nothing is known here of sources,
 * syntax or models.
 */
@NullMarked
package touchline.runtime;

import org.jspecify.annotations.NullMarked;
