/**
 * What an emitter is: a checked flow in, named artifacts out.
 *
 * <p>Wording shared by all emitters, in the language of the flow, lives here too.
 */
@NullMarked
package touchline.compiler.emit;

import org.jspecify.annotations.NullMarked;
