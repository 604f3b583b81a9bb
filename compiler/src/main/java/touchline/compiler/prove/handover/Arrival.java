package touchline.compiler.prove.handover;

import touchline.compiler.model.Node;

/**
 * How control came to where a search ends: the way with most hand-overs.
 *
 * @param node the end, or what else a search ends at
 * @param holder who holds the case there
 */
record Arrival(Node node, String holder, Trail trail) {}
