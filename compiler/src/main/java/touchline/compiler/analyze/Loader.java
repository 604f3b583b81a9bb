package touchline.compiler.analyze;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.ast.Text;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** Reads files and what they import, each once. */
public final class Loader {
  static final DiagnosticCode NOT_FOUND = DiagnosticCode.error("TL0201", "import-not-found");
  static final DiagnosticCode UNREADABLE = DiagnosticCode.error("TL0202", "import-unreadable");
  static final DiagnosticCode OUTSIDE = DiagnosticCode.error("TL0203", "import-outside-project");
  static final DiagnosticCode BAD_PATH = DiagnosticCode.error("TL0204", "import-path");

  private final Sources sources;
  private final Function<SourceFile, FlowFile> parser;
  private final DiagnosticSink sink;
  private final Map<SourceFile, LoadedFile> loaded = new LinkedHashMap<>();
  private final Deque<LoadedFile> waiting = new ArrayDeque<>();

  /**
   * @param parser reads a text, reporting what is wrong with it
   */
  public Loader(Sources sources, Function<SourceFile, FlowFile> parser, DiagnosticSink sink) {
    this.sources = sources;
    this.parser = parser;
    this.sink = sink;
  }

  /**
   * The wanted files in their order, then those that they import, nearest first.
   *
   * @param hours the file that holds the project's opening hours, which nobody needs to import
   */
  public List<LoadedFile> load(List<SourceFile> wanted, Optional<SourceFile> hours) {
    wanted.forEach(this::file);
    hours.ifPresent(this::file);
    while (!waiting.isEmpty()) {
      LoadedFile importer = waiting.remove();
      for (Declaration.Import wish : Declared.in(importer.syntax()).imports()) {
        find(importer.syntax().source(), wish.path())
            .ifPresentOrElse(found -> importer.imports(file(found)), () -> importer.importFailed());
      }
    }
    return List.copyOf(loaded.values());
  }

  private LoadedFile file(SourceFile source) {
    LoadedFile known = loaded.get(source);
    if (known != null) {
      return known;
    }
    LoadedFile file = new LoadedFile(parser.apply(source));
    loaded.put(source, file);
    waiting.add(file);
    return file;
  }

  private Optional<SourceFile> find(SourceFile importer, Text path) {
    Optional<Diagnostic> wrong = wrongForm(path);
    if (wrong.isPresent()) {
      sink.report(wrong.orElseThrow());
      return Optional.empty();
    }
    return sources.find(importer, path.value()).match(new Answers(path));
  }

  private static Optional<Diagnostic> wrongForm(Text path) {
    String written = path.value();
    if (written.isBlank()) {
      return Optional.of(bad(path, "this import names no file").help("write a path in the quotes"));
    }
    if (Absolute.PATH.matcher(written).matches()) {
      return Optional.of(
          bad(path, "`" + written + "` is no path from this file to another")
              .help("paths are relative to the file that imports, like `\"../shared.flow\"`"));
    }
    if (written.contains("\\")) {
      String slashes = written.replace('\\', '/');
      return Optional.of(
          bad(path, "`" + written + "` has backslashes")
              .help("folders are separated by `/` on every machine: `\"" + slashes + "\"`")
              .fix(path.span(), "\"" + slashes + "\""));
    }
    if (!written.endsWith(".flow")) {
      return Optional.of(
          bad(path, "`" + written + "` is no flow file: its name does not end in `.flow`")
              .help("write its whole name, like `\"" + withoutEnding(written) + ".flow\"`"));
    }
    return Optional.empty();
  }

  private static String withoutEnding(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
  }

  private static Diagnostic bad(Text path, String message) {
    return Diagnostic.of(BAD_PATH, path.span(), message);
  }

  /** What became of one search, told to the user where it failed. */
  private final class Answers implements Sources.Lookup.Cases<Optional<SourceFile>> {
    private final Text path;

    Answers(Text path) {
      this.path = path;
    }

    @Override
    public Optional<SourceFile> found(Sources.Found found) {
      return Optional.of(found.file());
    }

    @Override
    public Optional<SourceFile> missing(Sources.Missing missing) {
      Diagnostic diagnostic = failed(NOT_FOUND, "there is no file `" + path.value() + "`");
      Diagnostic helped =
          diagnostic.help(
              NearestName.of(path.value(), missing.known())
                  .map(near -> "did you mean `" + near + "`?")
                  .orElse("paths are relative to the file that imports"));
      return tell(
          NearestName.only(path.value(), missing.known())
              .map(only -> helped.fix(path.span(), "\"" + only + "\""))
              .orElse(helped));
    }

    @Override
    public Optional<SourceFile> unreadable(Sources.Unreadable unreadable) {
      return tell(
          failed(UNREADABLE, "`" + path.value() + "` can't be read: " + unreadable.reason()));
    }

    @Override
    public Optional<SourceFile> outsideProject(Sources.OutsideProject outside) {
      return tell(
          failed(OUTSIDE, "`" + path.value() + "` leads out of the project's folder")
              .help("move the file into the project, or run from a folder that holds both"));
    }

    private Diagnostic failed(DiagnosticCode code, String message) {
      return Diagnostic.of(code, path.span(), message);
    }

    private Optional<SourceFile> tell(Diagnostic diagnostic) {
      sink.report(diagnostic);
      return Optional.empty();
    }
  }

  /** Made when something is imported. */
  private static final class Absolute {
    static final Pattern PATH = Pattern.compile("[/~].*|[A-Za-z][A-Za-z0-9+.-]*:.*");
  }
}
