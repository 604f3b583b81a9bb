package touchline.compiler.prove.record;

import touchline.compiler.model.Way;

/**
 * A way from one node to another.
 *
 * @param place its place among the ways of its node
 */
record Edge(int from, int to, Way way, int place) {}
