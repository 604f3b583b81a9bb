package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Holders;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Work;

/** Says of statements that name nobody who does them: whoever holds the case. */
final class Performers extends OtherNode<Node> {
  private final Holders holders;

  private Performers(Holders holders) {
    this.holders = holders;
  }

  /** The same graph. */
  static Graph named(Graph graph) {
    Performers performers = new Performers(new Holders(graph));
    List<Node> nodes = new ArrayList<>(graph.size());
    for (Node node : graph.nodes()) {
      boolean saysWho = node.todo().actor().isPresent();
      nodes.add(saysWho ? node : node.match(performers));
    }
    return graph.with(nodes);
  }

  @Override
  protected Node other(Node node) {
    return node;
  }

  @Override
  public Node step(Node.Step node) {
    return new Node.Step(node.head(), work(node));
  }

  @Override
  public Node decision(Node.Decision node) {
    return new Node.Decision(node.head(), node.judged(), work(node));
  }

  @Override
  public Node survey(Node.Survey node) {
    return new Node.Survey(node.head(), work(node));
  }

  private Work work(Node node) {
    Work work = node.todo();
    return work.by(holders.only(node));
  }
}
