/** Scenarios worked out by hand, and what is reported about them. */
@NullMarked
package touchline.compiler.scenario;

import org.jspecify.annotations.NullMarked;
