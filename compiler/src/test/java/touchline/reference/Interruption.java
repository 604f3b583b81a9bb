package touchline.reference;

import java.util.List;
import touchline.compiler.model.Node;

/** An {@code anytime} that runs. */
record Interruption(Node.Anytime anytime, Line line, List<Line> parked) {}
