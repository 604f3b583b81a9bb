package touchline.compiler.diff.report;

import java.util.List;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.Differences;
import touchline.compiler.report.TextStyle;

/** The forms in which changes can be had. The class of a form is loaded only when it is wanted. */
public enum DiffFormat {
  TEXT,
  JSON,
  MARKDOWN;

  /** All changes, every line ended by a line feed. */
  public String of(Differences differences, List<Change> changes, TextStyle style) {
    return switch (this) {
      case TEXT -> new TextChanges(style).of(changes);
      case JSON -> JsonChanges.of(changes);
      case MARKDOWN -> MarkdownChanges.of(differences, changes);
    };
  }
}
