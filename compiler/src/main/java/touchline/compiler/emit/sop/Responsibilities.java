package touchline.compiler.emit.sop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Node;

/** Who does which steps. */
record Responsibilities(Sop sop) {

  /** Everybody who has something to do, roles first, then systems, parties and the customer. */
  Map<Actor, List<Entry>> byActor() {
    Map<Actor, List<Entry>> all = new LinkedHashMap<>();
    for (Entry entry : sop.outline().all()) {
      if (isDone(entry.node())) {
        for (Actor who : sop.performers(entry.node())) {
          all.computeIfAbsent(who, actor -> new ArrayList<>()).add(entry);
        }
      }
    }
    Map<Actor, List<Entry>> sorted = new LinkedHashMap<>();
    Stream.of(
            Actor.Role.class, Actor.AutomatedSystem.class, Actor.Party.class, Actor.Customer.class)
        .flatMap(kind -> all.keySet().stream().filter(kind::isInstance))
        .forEach(actor -> sorted.put(actor, all.getOrDefault(actor, List.of())));
    return sorted;
  }

  /** The roles among them. */
  List<Actor> roles() {
    return byActor().keySet().stream().filter(actor -> actor instanceof Actor.Role).toList();
  }

  /** Decisions on data and parallel bars are nobody's work. */
  private static boolean isDone(Node node) {
    boolean onData = node instanceof Node.Decision decision && !decision.judged();
    return !onData && Kind.of(node) != Kind.PARALLEL;
  }
}
