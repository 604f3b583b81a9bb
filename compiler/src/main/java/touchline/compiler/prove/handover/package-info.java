/**
 * Who holds a case on its way through a flow, and how often it changes hands.
 *
 * <p>Holders are known by the ids of their roles; an empty one is nobody.
 */
@NullMarked
package touchline.compiler.prove.handover;

import org.jspecify.annotations.NullMarked;
