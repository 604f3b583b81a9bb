/**
 * Which cases can come to each decision on data, and which of its ways they take.
 *
 * <p>Cases are cut where a flow's conditions cut them; sets of cases are decision diagrams.
 */
@NullMarked
package touchline.compiler.prove.decision;

import org.jspecify.annotations.NullMarked;
