/**
 * What is written in a flow and those that it calls, as a graph: how far it is from one point to
 * another, and what still matters at a point.
 */
@NullMarked
package touchline.compiler.scenario.suggest.atlas;

import org.jspecify.annotations.NullMarked;
