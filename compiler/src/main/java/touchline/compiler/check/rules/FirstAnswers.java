package touchline.compiler.check.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.model.Way;

/**
 * The steps that answer customers of a touchpoint: the first ones that somebody of the company
 * does. What a system does before only confirms that they have been heard, unless it is as quick as
 * the touchpoint promises; what the customer does there is no answer.
 */
final class FirstAnswers extends OtherNode<FirstAnswers.Passing> {

  /** What becomes of the search at a node. */
  enum Passing {
    /** Somebody answers here. */
    ANSWERS,
    /** The answer comes later. */
    ON,
    /** The customers are answered, or nothing can be said. */
    ENDS
  }

  private static final Actor.Cases<Boolean> IS_PERSON =
      new Actor.Cases<>() {
        @Override
        public Boolean role(Actor.Role actor) {
          return true;
        }

        @Override
        public Boolean system(Actor.AutomatedSystem actor) {
          return false;
        }

        @Override
        public Boolean party(Actor.Party actor) {
          return false;
        }

        @Override
        public Boolean customer(Actor.Customer actor) {
          return false;
        }
      };

  private final Graph graph;
  private final Touchpoint touchpoint;
  private final WayIn wayIn;

  FirstAnswers(Graph graph, Touchpoint touchpoint) {
    this.graph = graph;
    this.touchpoint = touchpoint;
    this.wayIn = new WayIn(touchpoint);
  }

  /** Where the touchpoint's customers are answered first; on several ways, each. */
  List<Node> after(Node.Start start) {
    List<Node> answers = new ArrayList<>(1);
    BitSet seen = new BitSet();
    BitSet waiting = new BitSet();
    seen.set(start.number());
    waiting.set(start.number());
    while (!waiting.isEmpty()) {
      Node node = graph.node(waiting.nextSetBit(0));
      waiting.clear(node.number());
      Passing passing = node.match(this);
      if (passing == Passing.ANSWERS) {
        answers.add(node);
      } else if (passing == Passing.ON) {
        for (Way way : wayIn.taken(graph.waysFrom(node.number()))) {
          for (int next : graph.next(way)) {
            if (!seen.get(next)) {
              seen.set(next);
              waiting.set(next);
            }
          }
        }
      }
    }
    return answers;
  }

  @Override
  protected Passing other(Node node) {
    return Passing.ENDS;
  }

  @Override
  public Passing start(Node.Start node) {
    return Passing.ON;
  }

  @Override
  public Passing fork(Node.Fork node) {
    return Passing.ON;
  }

  @Override
  public Passing decision(Node.Decision node) {
    return node.judged() ? Passing.ENDS : Passing.ON;
  }

  @Override
  public Passing step(Node.Step node) {
    boolean company = node.todo().actor().map(actor -> actor.match(IS_PERSON)).orElse(true);
    if (company) {
      return Passing.ANSWERS;
    }
    boolean asPromised = node.deadline().equals(touchpoint.answerWithin());
    return asPromised ? Passing.ENDS : Passing.ON;
  }
}
