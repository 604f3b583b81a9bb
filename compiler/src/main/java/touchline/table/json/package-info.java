/**
 * The step table as a sealed JSON file: one class per part writes and reads it, side by side.
 *
 * <p>What a file says is checked here; whether its parts fit together, by the table itself.
 */
@NullMarked
package touchline.table.json;

import org.jspecify.annotations.NullMarked;
