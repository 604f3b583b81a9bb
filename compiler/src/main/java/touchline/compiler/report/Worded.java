package touchline.compiler.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Note;
import touchline.compiler.diagnostics.Suppression;

/** Findings in plain lines, for forms that have one field for all that is said. */
final class Worded {
  private static final Suppression.Cases<String> REASON =
      new Suppression.Cases<>() {
        @Override
        public String allowed(Suppression.Allowed suppression) {
          return "allowed: " + suppression.reason();
        }

        @Override
        public String inBaseline(Suppression.InBaseline suppression) {
          return "in the baseline";
        }
      };

  private Worded() {}

  /** Message, notes with their places, and help, a line each, with harmless characters only. */
  static String all(Diagnostic diagnostic) {
    return lines(diagnostic, note -> true);
  }

  /** The same without the notes about places, for forms that have a field for those. */
  static String withoutPlaces(Diagnostic diagnostic) {
    return lines(diagnostic, note -> note.span().isEmpty());
  }

  /** Why a finding does not count. */
  static String reason(Suppression suppression) {
    return suppression.match(REASON);
  }

  private static String lines(Diagnostic diagnostic, Predicate<Note> wanted) {
    List<String> lines = new ArrayList<>();
    lines.add(diagnostic.message());
    for (Note note : diagnostic.notes()) {
      if (wanted.test(note)) {
        lines.add(note.span().map(span -> span + ": ").orElse("") + "note: " + note.message());
      }
    }
    diagnostic.help().ifPresent(help -> lines.add("help: " + help));
    return String.join("\n", lines.stream().map(Harmless::text).toList());
  }
}
