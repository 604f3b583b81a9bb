package touchline.compiler.diff;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;

/** What is done at a statement, as text that can be compared: all but its title. */
final class WorkWords {
  private WorkWords() {}

  static List<String> of(Flow flow, Node node) {
    List<String> words = new ArrayList<>();
    node.todo().actor().ifPresent(actor -> words.add("by " + actor.id()));
    node.deadline().ifPresent(within -> words.add("within " + within.iso()));
    node.todo().takes().ifPresent(takes -> words.add("takes " + takes.iso()));
    node.todo().details().forEach(it -> words.add(it.span().text()));
    for (Way way : Branches.of(flow, node)) {
      Branches.cause(way).ifPresent(words::add);
    }
    return words;
  }
}
