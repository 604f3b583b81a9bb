/**
 * Runs flows straight from their models, as simply as possible: what step tables do when they run
 * is compared with this.
 */
@NullMarked
package touchline.reference;

import org.jspecify.annotations.NullMarked;
