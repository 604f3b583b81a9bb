package touchline.cli.work;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import touchline.compiler.ScenarioSuggestions;
import touchline.compiler.model.Flow;
import touchline.compiler.report.ExitLevel;
import touchline.compiler.report.ReportFormat;
import touchline.compiler.report.ReportOptions;
import touchline.compiler.scenario.suggest.Suggestion;

/** Suggests scenarios, as text that can be pasted into a flow file. */
public final class Suggest {
  private static final Judging ERRORS_ONLY =
      new Judging(false, Optional.empty(), Optional.empty(), false);

  private Suggest() {}

  /**
   * Writes scenarios, and nothing else, to standard output; what they can't cover stands there as
   * comments.
   *
   * @param paths files, folders, or {@code -}; none for the current folder
   * @param filter a part of the names of the flows that count
   * @return the exit status, one of {@link ExitCode}
   */
  public static int run(
      List<String> paths, Optional<String> filter, Manner manner, Console console) {
    Inputs inputs = Inputs.read(paths, console);
    inputs.reportUnreadable(console);
    if (!inputs.unreadable().isEmpty()) {
      return ExitCode.USAGE;
    }
    List<Suggestion> suggestions;
    try (Progress progress = new Progress(console.err(), !manner.quiet())) {
      progress.begin("Checking");
      Checked checked = Checked.of(inputs, ERRORS_ONLY, console);
      if (checked.level(false) != ExitLevel.FINE) {
        report(checked, manner, console);
        return ExitCode.FINDINGS;
      }
      progress.begin("Looking for scenarios");
      List<Flow> tested = checked.flows().stream().filter(flow -> isWanted(flow, filter)).toList();
      suggestions = ScenarioSuggestions.of(checked.project().flows(), tested);
    }
    String text = text(suggestions);
    console.out().print(text);
    if (text.isEmpty() && !manner.quiet()) {
      console.err().print("The scenarios cover everything: there is nothing to suggest.\n");
    }
    return ExitCode.FINE;
  }

  private static boolean isWanted(Flow flow, Optional<String> filter) {
    String id = flow.id().toLowerCase(Locale.ROOT);
    return filter.map(word -> id.contains(word.toLowerCase(Locale.ROOT))).orElse(true);
  }

  private static void report(Checked checked, Manner manner, Console console) {
    ReportOptions options =
        new ReportOptions(console.style(manner.colour(), console.err()), manner.quiet(), false, "");
    console.err().print(ReportFormat.TEXT.report(options).of(checked.findings()));
  }

  private static String text(List<Suggestion> suggestions) {
    StringBuilder text = new StringBuilder();
    for (Suggestion suggestion : suggestions) {
      for (String scenario : suggestion.scenarios()) {
        text.append(text.isEmpty() ? "" : "\n").append(scenario);
      }
      for (Suggestion.Missed missed : suggestion.missed()) {
        text.append("// ")
            .append(missed.source().file())
            .append(':')
            .append(missed.source().line())
            .append(": `")
            .append(missed.taken().way())
            .append("` stays uncovered: ")
            .append(missed.reason())
            .append('\n');
      }
    }
    return text.toString();
  }
}
