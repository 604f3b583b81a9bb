/**
 * The step table as a sheet for people: a row per way out of a step, made from the table alone.
 *
 * <p>Also its CSV file, written and read.
 */
@NullMarked
package touchline.table.sheet;

import org.jspecify.annotations.NullMarked;
