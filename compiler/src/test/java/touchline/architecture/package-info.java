/**
 * Tests about the code itself: which package may know which, what no class may do, sizes.
 *
 * <p>What they say in words stands in docs/architecture.md.
 */
@NullMarked
package touchline.architecture;

import org.jspecify.annotations.NullMarked;
