/** Times: small flows worked out by hand, and random ones against every path and every minute. */
@NullMarked
package touchline.compiler.prove.time;

import org.jspecify.annotations.NullMarked;
