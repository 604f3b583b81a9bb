package touchline.cli.walk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.diagnostics.NearestName;
import touchline.table.Field;
import touchline.table.Node;
import touchline.table.StepTable;

/**
 * What is answered and filled in when nobody is there: lines {@code NAME: WHAT}. NAME is a
 * statement or a field, if need be with calls and statements before it ({@code repair.fault}); more
 * lines of one name are for its next visits.
 */
public final class Answers {
  private static final String TOUCHPOINT = "touchpoint";
  private static final String REQUEST = "request";

  private final String file;
  private final Map<String, Deque<Given>> given = new HashMap<>();

  /** One line. */
  private record Given(String text, int line) {}

  private Answers(String file) {
    this.file = file;
  }

  /**
   * Reads answers.
   *
   * @param file its name in messages
   * @throws WalkException naming all lines that nothing can be made of
   */
  public static Answers parse(String file, String text, Flows flows) {
    Answers answers = new Answers(file);
    List<String> wrong = new ArrayList<>();
    List<String> names = names(flows);
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String written = line.strip();
      if (written.isEmpty() || written.startsWith("#")) {
        continue;
      }
      int colon = written.indexOf(':');
      String name = colon < 0 ? written : written.substring(0, colon).strip();
      if (colon < 0) {
        wrong.add(answers.at(number, "write `NAME: WHAT`, such as `known: yes`"));
      } else if (!names.contains(name.substring(name.lastIndexOf('.') + 1))) {
        wrong.add(
            answers.at(number, "there is no step or field `" + name + "`" + near(name, names)));
      } else {
        String what = unquoted(written.substring(colon + 1).strip());
        answers.given.computeIfAbsent(name, it -> new ArrayDeque<>()).add(new Given(what, number));
      }
    }
    if (!wrong.isEmpty()) {
      throw new WalkException(String.join("\n", wrong));
    }
    return answers;
  }

  private static List<String> names(Flows flows) {
    List<String> names = new ArrayList<>(List.of(TOUCHPOINT, REQUEST));
    for (StepTable table : flows.all()) {
      table.nodes().stream().map(Node::id).forEach(names::add);
      table.fields().stream().map(Field::id).forEach(names::add);
    }
    return names;
  }

  private static String near(String name, List<String> names) {
    return NearestName.of(name, names).map(it -> "; did you mean `" + it + "`?").orElse("");
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private String at(int line, String what) {
    return file + ":" + line + ": error: " + what;
  }

  /** By which touchpoint the case comes. */
  public Optional<String> touchpoint() {
    return first(TOUCHPOINT);
  }

  /** What for. */
  public Optional<String> request() {
    return first(REQUEST);
  }

  private Optional<String> first(String name) {
    return Optional.ofNullable(given.get(name)).map(lines -> lines.element().text());
  }

  /**
   * What is given for the next visit, and is used up by that.
   *
   * @param names the first one that there are lines for counts
   * @param again whether the last line is used again and again
   */
  Optional<String> next(List<String> names, boolean again) {
    for (String name : names) {
      Deque<Given> lines = given.get(name);
      if (lines != null && !lines.isEmpty()) {
        return Optional.of(again && lines.size() == 1 ? lines.element() : lines.remove())
            .map(Given::text);
      }
    }
    return Optional.empty();
  }
}
