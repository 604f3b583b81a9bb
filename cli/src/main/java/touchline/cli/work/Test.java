package touchline.cli.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import touchline.compiler.Format;
import touchline.compiler.ScenarioTests;
import touchline.compiler.coverage.CoverageReport;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitException;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Scenario;
import touchline.compiler.report.ExitLevel;
import touchline.compiler.report.ReportFormat;
import touchline.compiler.report.ReportOptions;
import touchline.compiler.scenario.FlowCoverage;
import touchline.compiler.scenario.TestResults;
import touchline.compiler.scenario.report.TestFormat;

/** Runs the scenarios of flows and says what came of them. */
public final class Test {
  private static final Judging ERRORS_ONLY =
      new Judging(false, Optional.empty(), Optional.empty(), false);

  /**
   * What is asked for.
   *
   * @param paths files, folders, or {@code -}; none for the current folder
   * @param format how results are written
   * @param filter a part of the titles, or of the flows' names, of the scenarios that run
   * @param report the folder for pages and diagrams about the coverage, as the user wrote it
   * @param leastCoverage the percentage of branches that has to be covered; none: what the project
   *     says
   */
  public record Request(
      List<String> paths,
      TestFormat format,
      Optional<String> filter,
      Optional<String> report,
      OptionalInt leastCoverage) {
    public Request {
      paths = List.copyOf(paths);
    }
  }

  private final Request request;
  private final Manner manner;
  private final Console console;

  private Test(Request request, Manner manner, Console console) {
    this.request = request;
    this.manner = manner;
    this.console = console;
  }

  /**
   * Writes the results to standard output.
   *
   * @return the exit status, one of {@link ExitCode}
   */
  public static int run(Request request, Manner manner, Console console) {
    return new Test(request, manner, console).run();
  }

  private int run() {
    Inputs inputs = Inputs.read(request.paths(), console);
    inputs.reportUnreadable(console);
    if (!inputs.unreadable().isEmpty()) {
      return ExitCode.USAGE;
    }
    TestResults results;
    List<String> written = List.of();
    try (Progress progress = new Progress(console.err(), !manner.quiet())) {
      progress.begin("Checking");
      Checked checked = Checked.of(inputs, ERRORS_ONLY, console);
      if (checked.level(false) != ExitLevel.FINE) {
        report(checked);
        return ExitCode.FINDINGS;
      }
      progress.begin("Running scenarios");
      results = results(checked);
      if (request.report().isPresent()) {
        written = written(results, request.report().get(), progress);
      }
    } catch (EmitException e) {
      console.err().line("error: " + e.getMessage());
      console.err().line("help: " + e.help());
      return ExitCode.FINDINGS;
    }
    console
        .out()
        .print(
            request
                .format()
                .of(results, console.style(manner.colour(), console.out()), manner.quiet()));
    if (!manner.quiet()) {
      written.forEach(name -> console.err().line("wrote " + name));
    }
    return results.isFine() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  /** Findings in the form of the results; for people where no result is. */
  private void report(Checked checked) {
    boolean text = request.format() == TestFormat.TEXT;
    Output output = text ? console.err() : console.out();
    ReportOptions options =
        new ReportOptions(console.style(manner.colour(), output), manner.quiet(), false, "");
    ReportFormat format = ReportFormat.valueOf(request.format().name());
    output.print(format.report(options).of(checked.findings()));
  }

  private TestResults results(Checked checked) {
    List<Flow> tested = checked.flows();
    if (request.filter().isPresent()) {
      String word = request.filter().get();
      tested =
          tested.stream().filter(it -> it.scenarios().stream().anyMatch(this::isWanted)).toList();
      if (tested.isEmpty()) {
        throw new RefusedException(
            "no scenario has `" + word + "` in its title or in the name of its flow");
      }
    }
    int least =
        request
            .leastCoverage()
            .orElse(request.filter().isPresent() ? 0 : checked.settings().minCoverage());
    return ScenarioTests.run(checked.project().flows(), tested, this::isWanted, least);
  }

  /** Writes the reports; says which files have changed. */
  private List<String> written(TestResults results, String shown, Progress progress) {
    OutputFolder folder = new OutputFolder(console.folder().resolve(shown), shown);
    List<String> written = new ArrayList<>();
    for (FlowCoverage coverage : results.coverage()) {
      progress.begin("Writing the coverage of " + coverage.flow().id());
      for (Artifact artifact : CoverageReport.of(coverage, Format.SVG.emitter())) {
        if (folder.write(artifact)) {
          written.add(folder.nameOf(artifact));
        }
      }
    }
    return written;
  }

  private boolean isWanted(Scenario scenario) {
    return request
        .filter()
        .map(Test::folded)
        .map(
            word ->
                folded(scenario.title()).contains(word) || folded(scenario.flow()).contains(word))
        .orElse(true);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
