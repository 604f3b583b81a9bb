/**
 * What the commands do, without a word about options: find and read files, compile, write results.
 *
 * <p>Everything that touches the disk or the terminal is here; picocli is not.
 */
@NullMarked
package touchline.cli.work;

import org.jspecify.annotations.NullMarked;
