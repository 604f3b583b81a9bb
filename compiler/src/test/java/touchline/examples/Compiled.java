package touchline.examples;

import java.util.List;
import touchline.compiler.Compilation;
import touchline.compiler.Compiler;
import touchline.compiler.check.Settings;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.project.ProjectSettings;
import touchline.compiler.report.TextReport;
import touchline.compiler.report.TextStyle;
import touchline.compiler.source.SourceFile;

/** What the compiler says about flow files. */
record Compiled(Compilation compilation) {

  /** One file, and what it imports. */
  static Compiled of(TextSources sources, String file) {
    return of(sources, List.of(sources.file(file)));
  }

  /** All files of a project. */
  static Compiled all(TextSources sources) {
    return of(sources, sources.all());
  }

  /** All files of a project that sets something about its rules. */
  static Compiled all(TextSources sources, Settings settings) {
    return new Compiled(Compiler.compile(sources.all(), sources, settings));
  }

  /** A project file, and all files beside it. */
  static Compiled project(TextSources sources, String projectFile) {
    ProjectSettings settings = Compiler.project(sources.file(projectFile));
    List<SourceFile> flows =
        sources.all().stream().filter(file -> file.path().endsWith(".flow")).toList();
    return new Compiled(Compiler.compile(flows, sources, settings));
  }

  private static Compiled of(TextSources sources, List<SourceFile> files) {
    return new Compiled(Compiler.compile(files, sources));
  }

  List<Diagnostic> findings() {
    return compilation.diagnostics();
  }

  private List<Diagnostic> counting() {
    return findings().stream().filter(Diagnostic::counts).toList();
  }

  List<Diagnostic> errors() {
    return findings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
  }

  /** The findings that count as a terminal shows them; empty if there are none. */
  String report() {
    return new TextReport(TextStyle.PLAIN).findings(counting());
  }
}
