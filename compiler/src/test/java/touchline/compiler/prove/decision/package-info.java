/** The proof about decisions against brute force. */
@NullMarked
package touchline.compiler.prove.decision;

import org.jspecify.annotations.NullMarked;
