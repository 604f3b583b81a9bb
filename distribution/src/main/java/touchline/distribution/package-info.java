/**
 * Writes what a packaged tool comes with: manual pages and shell completion, both made from the
 * options themselves. Part of the build, not of the tool.
 */
@NullMarked
package touchline.distribution;

import org.jspecify.annotations.NullMarked;
