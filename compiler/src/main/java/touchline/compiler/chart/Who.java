package touchline.compiler.chart;

import java.util.Optional;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Node;

/** Who does what a symbol shows. */
final class Who {
  private Who() {}

  /** Nobody decides where data do, unless somebody is named. */
  static Optional<Actor> does(Node node) {
    boolean dataDecide = node instanceof Node.Decision decision && !decision.judged();
    return dataDecide ? node.todo().actor() : node.performer();
  }
}
