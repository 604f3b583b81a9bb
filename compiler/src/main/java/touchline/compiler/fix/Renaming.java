package touchline.compiler.fix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Edit;
import touchline.compiler.source.SourceFile;

/**
 * Tells mistyped uses of a name from its mistyped declaration. If all uses agree and only the
 * declaration is written otherwise, the slip is there, and the uses are left as they are.
 */
final class Renaming {
  /** The stage in which keywords are found mistyped, which nobody declares. */
  private static final String SYNTAX = "TL00";

  private final List<SourceFile> files;
  private final Map<Words, Integer> counts = new HashMap<>();
  private final Map<String, Boolean> inUse = new HashMap<>();

  /**
   * @param mendable all findings with edits
   */
  Renaming(List<SourceFile> files, List<Diagnostic> mendable) {
    this.files = files;
    for (Diagnostic diagnostic : mendable) {
      diagnostic.fixes().forEach(edit -> counts.merge(Words.of(edit), 1, Integer::sum));
    }
  }

  /** True if the edits of a finding would spread a slip from a declaration. */
  boolean spreadsASlip(Diagnostic diagnostic) {
    boolean name = !State.stage(diagnostic).equals(SYNTAX);
    return name && diagnostic.fixes().stream().map(Words::of).anyMatch(this::spreadsASlip);
  }

  private boolean spreadsASlip(Words words) {
    return isName(words.before)
        && isName(words.after)
        && counts.getOrDefault(words, 0) > 1
        && !inUse.computeIfAbsent(words.after, this::standsTwice);
  }

  private static boolean isName(String text) {
    return !text.isEmpty() && text.codePoints().allMatch(Renaming::isPartOfName);
  }

  private static boolean isPartOfName(int character) {
    return Character.isLetterOrDigit(character) || character == '-' || character == '_';
  }

  private boolean standsTwice(String name) {
    int found = 0;
    for (SourceFile file : files) {
      String text = file.text();
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        int end = at + name.length();
        boolean whole =
            (at == 0 || !isPartOfName(text.codePointBefore(at)))
                && (end == text.length() || !isPartOfName(text.codePointAt(end)));
        found += whole ? 1 : 0;
        if (found > 1) {
          return true;
        }
      }
    }
    return false;
  }

  /** What stands there and what would stand there. */
  private record Words(String before, String after) {
    static Words of(Edit edit) {
      return new Words(edit.span().text(), edit.replacement());
    }
  }
}
