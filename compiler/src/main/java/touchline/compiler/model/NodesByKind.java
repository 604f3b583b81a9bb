package touchline.compiler.model;

import java.util.ArrayList;
import java.util.List;

/** The nodes of each kind, in written order; of the kinds that somebody looks for. */
public final class NodesByKind {
  private final List<Node.Start> starts = new ArrayList<>(0);
  private final List<Node.Decision> decisions = new ArrayList<>(0);
  private final List<Node.Escalation> escalations = new ArrayList<>(0);
  private final List<Node.Wait> waits = new ArrayList<>(0);
  private final List<Node.Call> calls = new ArrayList<>(0);
  private final List<Node.Survey> surveys = new ArrayList<>(0);
  private final List<Node.Join> joins = new ArrayList<>(0);
  private final List<Node.Anytime> anytimes = new ArrayList<>(0);
  private final List<Node.Back> backs = new ArrayList<>(0);
  private final List<Node.Return> returns = new ArrayList<>(0);
  private final List<Node.End> ends = new ArrayList<>(0);
  private final List<Node> branchings = new ArrayList<>();

  NodesByKind(List<Node> nodes) {
    Sorting sorting = new Sorting();
    for (Node node : nodes) {
      node.match(sorting);
    }
  }

  public List<Node.Start> starts() {
    return starts;
  }

  public List<Node.Decision> decisions() {
    return decisions;
  }

  public List<Node.Escalation> escalations() {
    return escalations;
  }

  public List<Node.Wait> waits() {
    return waits;
  }

  public List<Node.Call> calls() {
    return calls;
  }

  public List<Node.Survey> surveys() {
    return surveys;
  }

  public List<Node.Join> joins() {
    return joins;
  }

  public List<Node.Anytime> anytimes() {
    return anytimes;
  }

  public List<Node.Back> backs() {
    return backs;
  }

  public List<Node.Return> returns() {
    return returns;
  }

  public List<Node.End> ends() {
    return ends;
  }

  /** Those that have branches: decisions and waits. */
  public List<Node> branchings() {
    return branchings;
  }

  private final class Sorting extends OtherNode<Boolean> {
    @Override
    protected Boolean other(Node node) {
      return false;
    }

    @Override
    public Boolean start(Node.Start node) {
      return starts.add(node);
    }

    @Override
    public Boolean decision(Node.Decision node) {
      return decisions.add(node) && branchings.add(node);
    }

    @Override
    public Boolean escalation(Node.Escalation node) {
      return escalations.add(node);
    }

    @Override
    public Boolean waiting(Node.Wait node) {
      return waits.add(node) && branchings.add(node);
    }

    @Override
    public Boolean call(Node.Call node) {
      return calls.add(node);
    }

    @Override
    public Boolean survey(Node.Survey node) {
      return surveys.add(node);
    }

    @Override
    public Boolean join(Node.Join node) {
      return joins.add(node);
    }

    @Override
    public Boolean anytime(Node.Anytime node) {
      return anytimes.add(node);
    }

    @Override
    public Boolean back(Node.Back node) {
      return backs.add(node);
    }

    @Override
    public Boolean returning(Node.Return node) {
      return returns.add(node);
    }

    @Override
    public Boolean end(Node.End node) {
      return ends.add(node);
    }
  }
}
