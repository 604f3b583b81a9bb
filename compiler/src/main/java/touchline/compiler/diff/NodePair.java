package touchline.compiler.diff;

import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Way;

/**
 * A statement that is in both versions.
 *
 * @param moved it stands in another block, or at another place among those that stayed
 * @param ways its branches, problems, late ways and reminders as they are written
 * @param branches those of a parallel; empty for all others
 */
public record NodePair(
    Node before,
    Node after,
    How how,
    boolean moved,
    Matched<Pair<Way>, Way> ways,
    Matched<Pair<Scope>, Scope> branches) {}
