/** What the documentation shows to those who let another program run tables. */
@NullMarked
package touchline.embedding;

import org.jspecify.annotations.NullMarked;
