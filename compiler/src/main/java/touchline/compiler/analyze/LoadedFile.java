package touchline.compiler.analyze;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import touchline.compiler.ast.FlowFile;

/** A file and those that it imports; circles are fine. */
public final class LoadedFile {
  private final FlowFile syntax;
  private final List<LoadedFile> imports = new ArrayList<>();
  private boolean importFailed;
  private boolean imported;

  LoadedFile(FlowFile syntax) {
    this.syntax = syntax;
  }

  /** What was written in it. */
  public FlowFile syntax() {
    return syntax;
  }

  String path() {
    return syntax.source().path();
  }

  void imports(LoadedFile other) {
    imports.add(other);
    other.imported |= other != this;
  }

  /** True if another file imports it. */
  boolean isImported() {
    return imported;
  }

  void importFailed() {
    importFailed = true;
  }

  /** True if a file that it wants could not be had, so that its names may be missing. */
  boolean lacksAnImport() {
    return importFailed;
  }

  /** This file and all that it imports, also through others: nearest first. */
  List<LoadedFile> visible() {
    Set<LoadedFile> seen = new LinkedHashSet<>(List.of(this));
    Deque<LoadedFile> waiting = new ArrayDeque<>(List.of(this));
    while (!waiting.isEmpty()) {
      for (LoadedFile imported : waiting.remove().imports) {
        if (seen.add(imported)) {
          waiting.add(imported);
        }
      }
    }
    return List.copyOf(seen);
  }
}
