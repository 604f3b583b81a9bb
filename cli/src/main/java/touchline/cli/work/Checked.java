package touchline.cli.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.Compilation;
import touchline.compiler.Compiler;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.check.Settings;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Project;
import touchline.compiler.project.ProjectSettings;
import touchline.compiler.report.Baseline;
import touchline.compiler.report.ExitLevel;
import touchline.compiler.report.Findings;
import touchline.compiler.report.Summary;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/**
 * What the compiler makes of some inputs.
 *
 * @param settings of their project
 * @param project all flows, those of imports too
 * @param flows those of the files that were named, not of their imports
 * @param gone how many entries of the baseline are found no more
 */
record Checked(
    ProjectSettings settings, Project project, List<Flow> flows, Findings findings, int gone) {

  /** Compiles; what a baseline lists is marked. */
  static Checked of(Inputs inputs, Judging judging, Console console) {
    return of(inputs, inputs.files(), inputs.sources(), judging, console);
  }

  /** The same with other texts of the files. */
  static Checked of(
      Inputs inputs, List<SourceFile> files, Sources sources, Judging judging, Console console) {
    Optional<Baseline> baseline =
        judging.baseline().map(file -> BaselineFile.read(file, console.folder()));
    ProjectSettings written = inputs.project().settings();
    Settings rules =
        judging
            .today()
            .map(day -> written.rules().on(day))
            .orElseGet(() -> written.rules().on(new OneDay(console.today())));
    ProjectSettings settings = written.with(rules);
    Compilation compilation = Compiler.compile(files, sources, settings);
    Set<SourceFile> named = Set.copyOf(files);
    List<Flow> flows =
        compilation.project().flows().stream()
            .filter(flow -> named.contains(flow.span().file()))
            .toList();
    Findings findings = findings(compilation, settings, inputs);
    Checked checked = new Checked(settings, compilation.project(), flows, findings, 0);
    return baseline.map(it -> checked.against(it, judging.errorsWait())).orElse(checked);
  }

  private static Findings findings(
      Compilation compilation, ProjectSettings settings, Inputs inputs) {
    List<String> files = new ArrayList<>();
    compilation.files().stream().map(FlowFile::source).map(SourceFile::path).forEach(files::add);
    List<Diagnostic> found = compilation.diagnostics();
    Summary summary = Summary.of(files.size(), compilation.project().flows().size(), found);
    if (!settings.diagnostics().isEmpty()) {
      inputs.project().file().map(SourceFile::path).ifPresent(files::add);
    }
    return new Findings(files, inputs.unreadable(), found, summary);
  }

  /** The same, with what a baseline lists marked. */
  Checked against(Baseline baseline, boolean errorsWait) {
    Baseline.Applied applied = baseline.apply(findings.all(), errorsWait);
    Summary before = findings.summary();
    Summary summary = Summary.of(before.files(), before.flows(), applied.diagnostics());
    Findings marked =
        new Findings(findings.files(), findings.unreadable(), applied.diagnostics(), summary);
    return new Checked(settings, project, flows, marked, applied.gone());
  }

  /** What the findings mean for the exit status. */
  ExitLevel level(boolean strict) {
    return ExitLevel.of(findings.all(), strict);
  }
}
