package touchline.compiler.prove.record;

import java.util.Optional;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;

/**
 * A node on a path.
 *
 * @param way the way that the path leaves it by; empty for the last one
 */
public record Passage(Node node, Optional<Way> way) {}
