package touchline.compiler.prove.time;

import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;

/** A wait without a limit, in the flow itself or in one that it calls. */
public record Limitless(Flow flow, Node node) {}
