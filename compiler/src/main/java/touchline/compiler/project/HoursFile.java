package touchline.compiler.project;

import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.ast.OtherDeclaration;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.project.ProjectSettings.PathText;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** Finds the flow file that a project names for its opening hours. */
public final class HoursFile implements Sources.Lookup.Cases<Optional<SourceFile>> {
  private static final Declaration.Cases<Boolean> IS_HOURS =
      new OtherDeclaration<>() {
        @Override
        protected Boolean other() {
          return false;
        }

        @Override
        public Boolean hours(Declaration.Hours declaration) {
          return true;
        }
      };

  private final PathText path;
  private final DiagnosticSink sink;

  private HoursFile(PathText path, DiagnosticSink sink) {
    this.path = path;
    this.sink = sink;
  }

  /** The file, or a finding that says why there is none. */
  public static Optional<SourceFile> find(PathText path, Sources sources, DiagnosticSink sink) {
    if (!path.path().endsWith(".flow")) {
      sink.report(
          Diagnostic.of(
                  ProjectCode.HOURS,
                  path.span(),
                  "`" + path.path() + "` is no flow file: its name does not end in `.flow`")
              .help("name the file with `hours \"…\" { … }` in it"));
      return Optional.empty();
    }
    return sources.find(path.span().file(), path.path()).match(new HoursFile(path, sink));
  }

  /** A finding if a file that was found and read declares no opening hours. */
  public static Optional<Diagnostic> check(
      PathText path, Optional<SourceFile> hours, List<FlowFile> files) {
    boolean empty =
        files.stream()
            .filter(file -> hours.filter(file.source()::equals).isPresent())
            .anyMatch(file -> file.wellFormed() && !declaresHours(file));
    return empty
        ? Optional.of(
            Diagnostic.of(
                    ProjectCode.HOURS,
                    path.span(),
                    "`" + path.path() + "` declares no opening hours")
                .help("name the file with `hours \"…\" { … }` in it"))
        : Optional.empty();
  }

  private static boolean declaresHours(FlowFile file) {
    return file.declarations().stream().anyMatch(it -> it.match(IS_HOURS));
  }

  @Override
  public Optional<SourceFile> found(Sources.Found found) {
    return Optional.of(found.file());
  }

  @Override
  public Optional<SourceFile> missing(Sources.Missing missing) {
    Diagnostic diagnostic = wrong("there is no file `" + path.path() + "`");
    Diagnostic helped =
        diagnostic.help(
            NearestName.of(path.path(), missing.known())
                .map(near -> "did you mean `" + near + "`?")
                .orElse("the path is relative to this file"));
    return tell(
        NearestName.only(path.path(), missing.known())
            .map(only -> helped.fix(path.span(), "\"" + only + "\""))
            .orElse(helped));
  }

  @Override
  public Optional<SourceFile> unreadable(Sources.Unreadable unreadable) {
    return tell(wrong("`" + path.path() + "` can't be read: " + unreadable.reason()));
  }

  @Override
  public Optional<SourceFile> outsideProject(Sources.OutsideProject outside) {
    return tell(
        wrong("`" + path.path() + "` leads out of the project's folder")
            .help("name a file below this one"));
  }

  private Diagnostic wrong(String message) {
    return Diagnostic.of(ProjectCode.HOURS, path.span(), message);
  }

  private Optional<SourceFile> tell(Diagnostic diagnostic) {
    sink.report(diagnostic);
    return Optional.empty();
  }
}
