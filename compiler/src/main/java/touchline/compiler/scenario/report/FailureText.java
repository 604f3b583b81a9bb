package touchline.compiler.scenario.report;

import java.util.Optional;
import touchline.compiler.report.Harmless;
import touchline.compiler.scenario.Failure;
import touchline.compiler.scenario.PathDifference;
import touchline.compiler.source.CellWidth;

/** A failure in plain words, line by line. */
final class FailureText {
  private static final String EXPECTED = "expected";
  private static final String ACTUAL = "actual";
  private static final String NOTHING = "–";

  private FailureText() {}

  /** With its place in front, and everything else behind it. */
  static String of(Failure failure, String indent) {
    StringBuilder out = new StringBuilder();
    out.append(indent).append(failure.place()).append(": ");
    out.append(Harmless.text(failure.message())).append('\n');
    failure.at().ifPresent(at -> out.append(indent).append("  at ").append(at).append('\n'));
    failure.paths().ifPresent(paths -> append(paths, indent + "  ", out));
    failure
        .help()
        .ifPresent(
            help -> out.append(indent).append("  help: ").append(Harmless.text(help)).append('\n'));
    return out.toString();
  }

  private static void append(PathDifference paths, String indent, StringBuilder out) {
    int width = CellWidth.of(EXPECTED);
    for (String step : paths.expected()) {
      width = Math.max(width, CellWidth.of(step));
    }
    int digits = Integer.toString(paths.rows().size()).length();
    out.append(indent).append(" ".repeat(digits + 3));
    out.append(padded(EXPECTED, width)).append("  ").append(ACTUAL).append('\n');
    int first = paths.first();
    for (PathDifference.Row row : paths.rows()) {
      String number = Integer.toString(row.number());
      out.append(indent).append(row.number() == first ? "> " : "  ");
      out.append(" ".repeat(digits - number.length())).append(number).append(' ');
      out.append(padded(shown(row.expected()), width)).append("  ");
      boolean open = row.actual().isEmpty() && !paths.complete();
      out.append(open ? "" : shown(row.actual()));
      trim(out);
      out.append(row.number() == first ? mark(paths) : "").append('\n');
    }
  }

  private static String mark(PathDifference paths) {
    return paths.complete() ? "   <- differs from here on" : "   <- comes no further";
  }

  private static void trim(StringBuilder out) {
    while (out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
  }

  private static String shown(Optional<String> step) {
    return step.map(Harmless::text).orElse(NOTHING);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - CellWidth.of(text)));
  }
}
