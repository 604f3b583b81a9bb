package touchline.compiler.diff.report;

import java.util.List;
import java.util.Optional;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.Level;
import touchline.compiler.report.Harmless;
import touchline.compiler.report.Paint;
import touchline.compiler.report.TextStyle;
import touchline.compiler.source.Span;

/** Changes for people: flow by flow, each with its places in both versions, and a closing line. */
final class TextChanges {
  private final TextStyle style;

  TextChanges(TextStyle style) {
    this.style = style;
  }

  String of(List<Change> changes) {
    StringBuilder out = new StringBuilder();
    Optional<String> flow = Optional.empty();
    for (Change change : changes) {
      if (out.length() == 0 || !change.flow().equals(flow)) {
        out.append(out.length() == 0 ? "" : "\n");
        String heading = change.flow().map(id -> "flow " + id).orElse("all flows");
        out.append(style.paint(Paint.MESSAGE, Harmless.text(heading))).append('\n');
        flow = change.flow();
      }
      append(change, out);
    }
    return out.append(out.length() == 0 ? "" : "\n")
        .append(closing(changes))
        .append('\n')
        .toString();
  }

  private void append(Change change, StringBuilder out) {
    out.append("  ").append(style.paint(paint(change.level()), change.level().word()));
    out.append("[").append(change.kind().id()).append("]: ");
    out.append(Harmless.text(change.message())).append('\n');
    out.append("    ").append(style.paint(Paint.GUTTER, places(change))).append('\n');
    for (String note : change.notes()) {
      out.append("    ").append(style.paint(Paint.NOTE, "note")).append(": ");
      out.append(Harmless.text(note)).append('\n');
    }
  }

  private static String places(Change change) {
    Optional<String> was = change.before().map(Span::toString).map(place -> "was at " + place);
    Optional<String> is = change.after().map(Span::toString).map(place -> "is at " + place);
    return Harmless.text(
        was.map(older -> is.map(newer -> older + ", " + newer).orElse(older))
            .or(() -> is)
            .orElse("in no one place"));
  }

  private static Paint paint(Level level) {
    return switch (level) {
      case BREAKING -> Paint.ERROR;
      case RISKY -> Paint.WARNING;
      case INFO -> Paint.NOTE;
    };
  }

  private static String closing(List<Change> changes) {
    if (changes.isEmpty()) {
      return "no changes";
    }
    String count = changes.size() == 1 ? "1 change" : changes.size() + " changes";
    StringBuilder parts = new StringBuilder();
    for (Level level : List.of(Level.BREAKING, Level.RISKY, Level.INFO)) {
      long number = changes.stream().filter(change -> change.level() == level).count();
      if (number > 0) {
        parts.append(parts.length() == 0 ? ": " : ", ");
        parts.append(number).append(' ').append(level.word());
      }
    }
    return count + parts;
  }
}
