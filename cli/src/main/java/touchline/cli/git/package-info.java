/**
 * Asks git: which repository a folder is in, and what stood in its files at some revision.
 *
 * <p>Git itself is run, without a shell; nothing here knows flows.
 */
@NullMarked
package touchline.cli.git;

import org.jspecify.annotations.NullMarked;
