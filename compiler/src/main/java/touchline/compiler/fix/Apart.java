package touchline.compiler.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Edit;
import touchline.compiler.source.SourceFile;

/** Picks findings whose edits don't touch each other, the first ones first. */
final class Apart {
  /** By file and by start of a stretch that is edited: its end. */
  private final Map<SourceFile, TreeMap<Integer, Integer>> taken = new HashMap<>();

  private Apart() {}

  static List<Diagnostic> of(List<Diagnostic> diagnostics) {
    Apart apart = new Apart();
    List<Diagnostic> picked = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.fixes().stream().allMatch(apart::isFree)) {
        diagnostic.fixes().forEach(apart::take);
        picked.add(diagnostic);
      }
    }
    return picked;
  }

  private boolean isFree(Edit edit) {
    Map.Entry<Integer, Integer> before = in(edit).floorEntry(edit.span().end());
    return before == null || before.getValue() < edit.span().start();
  }

  private void take(Edit edit) {
    in(edit).merge(edit.span().start(), edit.span().end(), Math::max);
  }

  private TreeMap<Integer, Integer> in(Edit edit) {
    return taken.computeIfAbsent(edit.span().file(), file -> new TreeMap<>());
  }
}
