/**
 * Reports what scenarios cover: a page, and the flow's diagram in which untaken ways are marked and
 * taken ones carry their count.
 */
@NullMarked
package touchline.compiler.coverage;

import org.jspecify.annotations.NullMarked;
