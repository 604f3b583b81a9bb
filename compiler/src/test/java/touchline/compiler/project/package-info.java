/** Tests of what project files set and of what is wrong with them. */
@NullMarked
package touchline.compiler.project;

import org.jspecify.annotations.NullMarked;
