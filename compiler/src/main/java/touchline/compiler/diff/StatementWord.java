package touchline.compiler.diff;

import touchline.compiler.model.Node;
import touchline.compiler.model.OtherNode;

/** What kind of statement a node is, in the words of the language. */
public final class StatementWord extends OtherNode<String> {
  public static final Node.Cases<String> WORD = new StatementWord();

  private StatementWord() {}

  @Override
  protected String other(Node node) {
    return "place";
  }

  @Override
  public String start(Node.Start node) {
    return "start";
  }

  @Override
  public String step(Node.Step node) {
    return "step";
  }

  @Override
  public String decision(Node.Decision node) {
    return "decision";
  }

  @Override
  public String escalation(Node.Escalation node) {
    return "escalation";
  }

  @Override
  public String waiting(Node.Wait node) {
    return "wait";
  }

  @Override
  public String call(Node.Call node) {
    return "call";
  }

  @Override
  public String survey(Node.Survey node) {
    return "survey";
  }

  @Override
  public String fork(Node.Fork node) {
    return "parallel";
  }

  @Override
  public String anytime(Node.Anytime node) {
    return "anytime";
  }

  @Override
  public String end(Node.End node) {
    return "end";
  }
}
