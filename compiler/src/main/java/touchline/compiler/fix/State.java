package touchline.compiler.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Edit;
import touchline.compiler.source.SourceFile;

/**
 * How files are after some changes, and what is found in them then.
 *
 * @param found what counts, in reading order
 */
record State(EditedSources sources, List<Diagnostic> found, List<Change> changes) {

  State {
    found = found.stream().filter(Diagnostic::counts).toList();
    changes = List.copyOf(changes);
  }

  /**
   * After the edits of some findings.
   *
   * @param named the files as they were at first
   */
  State after(List<Diagnostic> mended, List<SourceFile> named, Check check) {
    List<Edit> edits =
        mended.stream()
            .flatMap(diagnostic -> diagnostic.fixes().stream())
            .sorted(Comparator.comparingInt(edit -> edit.span().start()))
            .toList();
    EditedSources then = sources.with(texts(edits));
    List<Change> more = new ArrayList<>(changes);
    mended.forEach(
        diagnostic ->
            diagnostic
                .fixes()
                .forEach(edit -> more.add(new Change(edit.span(), edit.replacement()))));
    return new State(then, check.of(then.now(named), then), more);
  }

  /**
   * How many findings there are of the stages of checking up to one. What is found earlier hides
   * what comes later, so more may be found later when something is mended.
   *
   * @param stage the first letters of codes, {@code TL02}
   */
  long upTo(String stage) {
    return found.stream().filter(diagnostic -> stage(diagnostic).compareTo(stage) <= 0).count();
  }

  /** In which stage of checking something is found; the codes' numbers say so. */
  static String stage(Diagnostic diagnostic) {
    return diagnostic.code().code().substring(0, 4);
  }

  private static Map<SourceFile, String> texts(List<Edit> edits) {
    Map<SourceFile, StringBuilder> texts = new HashMap<>();
    Map<SourceFile, Integer> copied = new HashMap<>();
    for (Edit edit : edits) {
      SourceFile file = edit.span().file();
      int from = copied.getOrDefault(file, 0);
      texts
          .computeIfAbsent(file, it -> new StringBuilder())
          .append(file.text(), from, edit.span().start())
          .append(edit.replacement());
      copied.put(file, edit.span().end());
    }
    Map<SourceFile, String> edited = new HashMap<>();
    texts.forEach(
        (file, text) ->
            edited.put(file, text + file.text().substring(copied.getOrDefault(file, 0))));
    return edited;
  }
}
