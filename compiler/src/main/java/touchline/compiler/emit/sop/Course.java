package touchline.compiler.emit.sop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scenario;
import touchline.compiler.model.Scenario.Reference;
import touchline.compiler.model.Way;

/** How the case of a worked example goes. */
record Course(Sop sop, Scenario scenario) {

  /** The steps of a path, each with what happens at that visit. */
  List<String> steps(List<Reference> path) {
    Map<String, Integer> visits = new HashMap<>();
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      Reference step = path.get(i);
      int visit = visits.merge(step.node(), 1, Integer::sum) - 1;
      String event = event(step, visit);
      if (event.isEmpty() && i + 1 < path.size()) {
        event = decided(step, path.get(i + 1));
      }
      steps.add(event.isEmpty() ? visit(step) : visit(step) + ": " + Sop.bold(event));
    }
    return steps;
  }

  /** What the data decided, seen from the step that came next. */
  private String decided(Reference step, Reference next) {
    List<Way> taken =
        sop.flow().graph().waysFrom(step.node()).stream()
            .filter(way -> way.next().equals(List.of(next.node())))
            .toList();
    boolean decision = sop.flow().graph().node(step.node()) instanceof Node.Decision;
    return decision && taken.size() == 1 ? words(taken.get(0).cause()) : "";
  }

  /** True if it tells every step, and so its end too. */
  boolean isComplete() {
    return scenario.expectations().stream().anyMatch(expected -> expected instanceof Scenario.Path);
  }

  /** What happens at statements that no path tells about. */
  List<String> events() {
    List<String> events = new ArrayList<>();
    for (Scenario.Answers answers : scenario.answers()) {
      if (!isComplete() || !answers.at().calls().isEmpty()) {
        String items =
            answers.items().stream()
                .map(item -> Sop.bold(words(item)))
                .collect(Collectors.joining(", "));
        events.add(name(answers.at()) + ": " + items);
      }
    }
    for (Scenario.Reminders reminders : scenario.reminders()) {
      String times = sop.phrases().count("sop.example.reminders", reminders.times());
      events.add(name(reminders.at()) + ": " + times);
    }
    for (Scenario.Interruption interruption : scenario.interruptions()) {
      events.add(
          sop.words("sop.example.during", name(interruption.at()), name(interruption.anytime())));
    }
    return events;
  }

  /** A statement as an item of a list of visits. */
  String visit(Reference reference) {
    boolean end =
        reference.calls().isEmpty()
            && sop.flow().graph().node(reference.node()) instanceof Node.End;
    return end ? sop.sentence("sop.go.end", name(reference)) : name(reference);
  }

  /** A statement by number and title; one of a called flow by its name there. */
  String name(Reference reference) {
    if (!reference.calls().isEmpty()) {
      String call = name(new Reference(List.of(), reference.calls().get(0), reference.span()));
      return call + " › " + MarkdownText.code(reference.node());
    }
    Optional<Entry> entry = sop.outline().find(reference.node());
    return entry
        .map(step -> Sop.link(step.number() + ". " + sop.title(step.node()), step.anchor()))
        .orElseGet(() -> unnumbered(sop.flow().graph().node(reference.node())));
  }

  private String unnumbered(Node node) {
    String title = Sop.bold(MarkdownText.plain(node.title()));
    return node instanceof Node.End end ? Sop.link(title, EndingsChapter.anchor(end)) : title;
  }

  private String event(Reference step, int visit) {
    return scenario.answers().stream()
        .filter(answers -> answers.at().calls().isEmpty())
        .filter(answers -> answers.at().node().equals(step.node()))
        .findFirst()
        .map(Scenario.Answers::items)
        .map(items -> words(items.get(Math.min(visit, items.size() - 1))))
        .orElse("");
  }

  private String words(Cause cause) {
    return cause.match(new EventWords(sop));
  }
}
