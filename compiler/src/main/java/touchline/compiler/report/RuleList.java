package touchline.compiler.report;

import java.util.List;
import java.util.Map;

/** A list of rules in groups, for terminals or as Markdown. */
public final class RuleList {
  private static final int WIDTH = 100;
  private static final int NAME = 28;
  private static final int LEVEL = 10;
  private static final String GAP = "  ";

  private final Map<String, List<RuleLine>> groups;

  /**
   * @param groups by title, in the order in which they shall stand
   */
  public RuleList(Map<String, List<RuleLine>> groups) {
    this.groups = groups;
  }

  /** For people at a terminal; a level that the project sets has a star. */
  public String text(TextStyle style) {
    StringBuilder out = new StringBuilder();
    groups.forEach(
        (title, rules) -> {
          out.append(out.isEmpty() ? "" : "\n");
          out.append(style.paint(Paint.MESSAGE, title)).append('\n');
          rules.forEach(rule -> append(rule, style, out));
        });
    if (groups.values().stream().flatMap(List::stream).anyMatch(RuleLine::set)) {
      out.append("\n* set by the project\n");
    }
    return out.toString();
  }

  private static void append(RuleLine rule, TextStyle style, StringBuilder out) {
    String level = rule.level() + (rule.set() ? "*" : "");
    String head = rule.code() + GAP + padded(rule.name(), NAME);
    int column = head.length() + LEVEL;
    out.append(head).append(style.paint(paint(rule), level)).append(spaces(LEVEL - level.length()));
    String below = "\n" + spaces(column);
    List<String> lines = WrappedLines.of(InlineText.of(rule.summary()), WIDTH - column);
    out.append(String.join(below, lines)).append('\n');
    for (RuleLine.Option option : rule.options()) {
      String text = option.name() + " = " + option.value() + ": " + option.meaning();
      List<String> more = WrappedLines.of(text, WIDTH - column - GAP.length());
      out.append(below.substring(1)).append(String.join(below + GAP, more)).append('\n');
    }
  }

  private static Paint paint(RuleLine rule) {
    return switch (rule.level()) {
      case "error" -> Paint.ERROR;
      case "warning" -> Paint.WARNING;
      default -> Paint.GUTTER;
    };
  }

  /** A chapter with a table for each group. */
  public String markdown() {
    StringBuilder out = new StringBuilder();
    groups.forEach(
        (title, rules) -> {
          out.append("\n## ").append(title).append("\n\n");
          out.append("| code | name | level | reports |\n|---|---|---|---|\n");
          rules.forEach(rule -> out.append(row(rule)));
        });
    return out.substring(1);
  }

  private static String row(RuleLine rule) {
    StringBuilder reports = new StringBuilder(rule.summary());
    for (RuleLine.Option option : rule.options()) {
      reports.append(" `").append(option.name()).append(" = ").append(option.value());
      reports.append("`: ").append(option.meaning()).append('.');
    }
    String cell = reports.toString().replace("|", "\\|");
    return String.join(" | ", "| " + rule.code(), "`" + rule.name() + "`", rule.level(), cell)
        + " |\n";
  }

  private static String padded(String text, int width) {
    return text + spaces(width - text.length());
  }

  private static String spaces(int count) {
    return " ".repeat(Math.max(1, count));
  }
}
