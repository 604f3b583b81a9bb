package touchline.compiler.report;

import java.util.List;

/**
 * A line of a list of rules.
 *
 * @param level {@code error}, {@code warning} or {@code off}
 * @param set whether the project, not the rule, says so
 * @param summary what it reports, in one sentence of Markdown
 * @param options what else can be set, with the values that count
 */
public record RuleLine(
    String code, String name, String level, boolean set, String summary, List<Option> options) {

  public RuleLine {
    options = List.copyOf(options);
  }

  /**
   * Something that can be set.
   *
   * @param value as it is written in a project file
   */
  public record Option(String name, String value, String meaning) {}
}
