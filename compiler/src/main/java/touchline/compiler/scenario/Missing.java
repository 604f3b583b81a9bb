package touchline.compiler.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import touchline.compiler.model.Field;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scenario;

/** Says what a scenario would have to give so that it can go on. */
record Missing(Scenario scenario) {

  /** Somebody has to answer, or something has to happen. */
  Failure answer(Spot spot, Node node, List<String> answers) {
    String first = answers.stream().findFirst().map(Missing::written).orElse("…");
    return stopped(
        node,
        "`" + spot + "` (" + node.title() + ") needs an answer, and the scenario gives none",
        "write `answer " + spot + " " + first + "`" + others(answers));
  }

  private static String others(List<String> answers) {
    return answers.size() < 2
        ? ""
        : answers.stream()
            .skip(1)
            .map(it -> "`" + written(it) + "`")
            .collect(Collectors.joining(", ", ", or ", " instead"));
  }

  private static String written(String answer) {
    boolean plain = !answer.isEmpty() && answer.codePoints().allMatch(Missing::isInNames);
    return plain ? answer : "\"" + answer.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static boolean isInNames(int character) {
    return Character.isLetter(character) || character == '-' || character == '_';
  }

  /** A step records a field that must be filled in. */
  Failure value(Spot spot, Node node, Optional<Field> field, String id) {
    String label = field.map(it -> " (" + it.label() + ")").orElse("");
    return stopped(
        node,
        "`" + spot + "` records `" + id + "`" + label + ", and the scenario gives no value for it",
        "write `given " + id + " = VALUE`, with a value that the step would record");
  }

  /** A decision looks at the opening hours. */
  Failure hours(Node node) {
    return stopped(
        node,
        "`" + node.id() + "` asks whether the company is open, and the scenario does not say",
        "write `given open = yes` or `given open = no`");
  }

  private Failure stopped(Node node, String message, String help) {
    return Failure.of(scenario.span(), message).at(node.span()).help(help);
  }
}
