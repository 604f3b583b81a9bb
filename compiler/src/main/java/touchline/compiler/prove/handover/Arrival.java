package touchline.compiler.prove.handover;

/**
 * How control came to where a search ends: the way with most hand-overs.
 *
 * @param node the id of the end, or of what else a search ends at
 * @param holder who holds the case there
 */
record Arrival(String node, String holder, Trail trail) {}
