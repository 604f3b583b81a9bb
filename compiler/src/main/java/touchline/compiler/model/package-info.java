/**
 * What a flow means: names resolved, types known, control flow as nodes and ways.
 *
 * <p>Every emitter and every rule about the whole flow reads only this package.
 */
@NullMarked
package touchline.compiler.model;

import org.jspecify.annotations.NullMarked;
