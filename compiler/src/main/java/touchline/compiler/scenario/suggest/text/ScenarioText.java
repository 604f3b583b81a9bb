package touchline.compiler.scenario.suggest.text;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.scenario.suggest.states.Move;
import touchline.compiler.scenario.suggest.states.Stand;
import touchline.compiler.source.WrittenText;
import touchline.runtime.Result;
import touchline.runtime.Visit;

/** Writes a scenario in the flow language, each entry on one line, however long. */
public final class ScenarioText {
  private final StringBuilder text = new StringBuilder();

  private ScenarioText() {}

  /**
   * @param story what happens
   * @param end where the case has come to
   */
  public static String of(String title, String flow, Story story, Stand end) {
    ScenarioText scenario = new ScenarioText();
    scenario.text.append("scenario ").append(WrittenText.quoted(title)).append(" of ").append(flow);
    scenario.text.append(" {\n");
    scenario.entries(story, end);
    scenario.expectations(end);
    return scenario.text.append("}\n").toString();
  }

  private void entries(Story story, Stand end) {
    story.start().flatMap(Move.Start::touchpoint).ifPresent(it -> line("from " + it));
    story.start().flatMap(Move.Start::request).ifPresent(it -> line("request " + it));
    List<String> given = new ArrayList<>();
    Story.open(end).forEach(open -> given.add("open = " + open));
    story.given().forEach((field, values) -> values.forEach(it -> given.add(field + " = " + it)));
    list("given ", given);
    story
        .answers()
        .forEach(
            (spot, items) -> {
              if (items.equals(List.of(Story.LATE))) {
                line("late " + spot);
              } else {
                list("answer " + spot + " ", items);
              }
            });
    story
        .reminders()
        .forEach(
            (spot, visits) ->
                visits.forEach(times -> line("every " + spot + " " + times + " times")));
    story.interruptions().forEach(it -> line("anytime " + it.anytime() + " at " + it.at()));
  }

  private void expectations(Stand end) {
    List<String> path =
        end.state().trail().visits().stream()
            .filter(visit -> visit.calls().isEmpty())
            .map(Visit::node)
            .toList();
    list("expect path ", path);
    end.state()
        .result()
        .flatMap(Result::end)
        .filter(id -> !path.isEmpty() && path.get(path.size() - 1).equals(id))
        .ifPresent(id -> line("expect end " + id));
  }

  private void line(String entry) {
    text.append("  ").append(entry).append('\n');
  }

  private void list(String head, List<String> items) {
    if (!items.isEmpty()) {
      line(head + String.join(", ", items));
    }
  }

  /** A title that no other one has. */
  public static String distinct(String title, List<String> others) {
    String found = title;
    for (int number = 2; others.contains(found); number++) {
      found = title + " (" + number + ")";
    }
    return found;
  }
}
