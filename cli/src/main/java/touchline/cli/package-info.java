/**
 * Where the command line starts and how it ends: streams, exit status, faults.
 *
 * <p>Options and help are in {@code commands}, the work is in {@code work}.
 */
@NullMarked
package touchline.cli;

import org.jspecify.annotations.NullMarked;
