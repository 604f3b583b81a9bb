/**
 * What is remembered of builds, in the user's cache folder.
 *
 * <p>Nothing depends on it but time: what can't be read, is torn, or doesn't fit counts as absent.
 */
@NullMarked
package touchline.cli.cache;

import org.jspecify.annotations.NullMarked;
