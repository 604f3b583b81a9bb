package touchline.compiler.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/**
 * Applies the edits that findings carry: those of the earliest stage of checking first, all at
 * once, then checks again and goes on until nothing can be mended. An edit stays only if its
 * finding is gone then and nothing new has come in its place; if a batch does not pass, its halves
 * are tried.
 */
public final class Fixer {
  /** Checks that may be needed; what is not mended by then stays as it is. */
  private static final int MOST_CHECKS = 100;

  private final List<SourceFile> named;
  private final Check check;
  private int checks = 0;

  private Fixer(List<SourceFile> named, Check check) {
    this.named = named;
    this.check = check;
  }

  /**
   * Mends files. Files that they import stay as they are.
   *
   * @param files the files that may be changed
   * @param sources finds what they import
   * @param check says what is wrong; a suppressed finding is left alone
   */
  public static Fixed fix(List<SourceFile> files, Sources sources, Check check) {
    State first = new State(EditedSources.of(sources), check.of(files, sources), List.of());
    State last = new Fixer(files, check).mended(first);
    List<Fixed.FixedFile> fixed = new ArrayList<>();
    for (SourceFile file : files) {
      String text = last.sources().now(file).text();
      if (!text.equals(file.text())) {
        fixed.add(new Fixed.FixedFile(file, text));
      }
    }
    return new Fixed(fixed, fixed.isEmpty() ? List.of() : last.changes());
  }

  private State mended(State first) {
    State before = first;
    State state = better(first);
    while (state != before) {
      before = state;
      state = better(before);
    }
    return state;
  }

  /** The same state, if no edit makes it better. */
  private State better(State state) {
    for (List<Diagnostic> stage : stages(state)) {
      Batch batch = new Batch(state);
      batch.attempt(Apart.of(stage));
      if (batch.best != state) {
        return batch.best;
      }
    }
    return state;
  }

  /** The findings with edits that may be made, by stage of checking. */
  private Iterable<List<Diagnostic>> stages(State state) {
    List<SourceFile> now = state.sources().now(named);
    Set<SourceFile> files = Set.copyOf(now);
    List<Diagnostic> mendable =
        state.found().stream()
            .filter(it -> !it.fixes().isEmpty())
            .filter(it -> it.fixes().stream().allMatch(edit -> files.contains(edit.span().file())))
            .toList();
    Renaming renaming = new Renaming(now, mendable);
    Map<String, List<Diagnostic>> stages = new TreeMap<>();
    for (Diagnostic diagnostic : mendable) {
      if (!renaming.spreadsASlip(diagnostic)) {
        stages.computeIfAbsent(State.stage(diagnostic), it -> new ArrayList<>()).add(diagnostic);
      }
    }
    return stages.values();
  }

  /** Findings of one stage, mended together as far as that makes things better. */
  private final class Batch {
    private final State before;
    private final List<Diagnostic> mended = new ArrayList<>();
    private State best;

    Batch(State before) {
      this.before = before;
      this.best = before;
    }

    void attempt(List<Diagnostic> more) {
      if (more.isEmpty() || checks == MOST_CHECKS) {
        return;
      }
      checks++;
      List<Diagnostic> all = new ArrayList<>(mended);
      all.addAll(more);
      State after = before.after(all, named, check);
      String stage = State.stage(more.get(0));
      if (before.upTo(stage) - after.upTo(stage) >= all.size()) {
        mended.addAll(more);
        best = after;
      } else if (more.size() > 1) {
        attempt(more.subList(0, more.size() / 2));
        attempt(more.subList(more.size() / 2, more.size()));
      }
    }
  }
}
