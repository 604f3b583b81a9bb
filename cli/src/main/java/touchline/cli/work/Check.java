package touchline.cli.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import touchline.compiler.report.Baseline;
import touchline.compiler.report.Report;
import touchline.compiler.report.ReportFormat;
import touchline.compiler.report.ReportOptions;

/** Compiles flows and says what is wrong with them. */
public final class Check {

  /**
   * What is asked for.
   *
   * @param paths files, folders, or {@code -}; none for the current folder
   * @param format how the findings are written
   * @param fix whether the files are mended first
   * @param newBaseline the file that all findings are to be listed in, as the user wrote it
   * @param times whether it prints how long flows take; only as text
   * @param version of the tool, for reports that name it
   */
  public record Request(
      List<String> paths,
      ReportFormat format,
      Judging judging,
      boolean fix,
      Optional<String> newBaseline,
      boolean times,
      Supplier<String> version) {
    public Request {
      paths = List.copyOf(paths);
    }
  }

  private Check() {}

  /**
   * Writes the findings to standard output.
   *
   * @return the exit status, one of {@link ExitCode}
   */
  public static int run(Request request, Manner manner, Console console) {
    if (request.times() && request.format() != ReportFormat.TEXT) {
      throw new RefusedException("`--times` prints a table for people; leave `--format` out");
    }
    Inputs inputs = Inputs.read(request.paths(), console);
    inputs.reportUnreadable(console);
    Console shown = request.fix() ? besideMended(request, console) : console;
    Checked checked;
    try (Progress progress = new Progress(console.err(), !manner.quiet())) {
      progress.begin("Checking");
      if (request.fix()) {
        inputs = mended(inputs, request, manner, console);
      }
      checked = Checked.of(inputs, request.judging(), console);
    }
    if (request.newBaseline().isPresent() && inputs.unreadable().isEmpty()) {
      checked = listed(checked, request.newBaseline().get(), manner, console);
    }
    if (request.times()) {
      FlowTimesText.print(checked, shown.out());
    }
    if (!inputs.files().isEmpty() || !request.format().isForPeople()) {
      shown.out().print(report(request, manner, shown).of(checked.findings()));
    }
    if (checked.gone() > 0 && !manner.quiet()) {
      console.err().line(gone(checked.gone()));
    }
    return inputs.unreadable().isEmpty()
        ? ExitCode.of(checked.level(request.judging().strict()))
        : ExitCode.USAGE;
  }

  /** Where findings go when a mended text from standard input takes standard output. */
  private static Console besideMended(Request request, Console console) {
    if (!Inputs.haveStandardInput(request.paths())) {
      return console;
    }
    if (!request.format().isForPeople()) {
      throw new RefusedException(
          "`--fix -` writes the mended text to standard output, where `--format` has no place");
    }
    return console.aside();
  }

  /** Writes what must have been meant; of this is told where no result is. */
  private static Inputs mended(Inputs inputs, Request request, Manner manner, Console console) {
    boolean aside = !request.format().isForPeople() || Inputs.haveStandardInput(request.paths());
    return new Mending(request.paths(), request.judging(), manner, console)
        .mended(inputs, aside ? console.err() : console.out());
  }

  /** Lists all findings; from now on they are old. */
  private static Checked listed(Checked checked, String file, Manner manner, Console console) {
    Baseline baseline = Baseline.of(checked.findings().all());
    BaselineFile.write(baseline, file, console.folder());
    if (!manner.quiet()) {
      int count = baseline.entries().size();
      console.err().line("wrote " + file + ": " + (count == 1 ? "1 finding" : count + " findings"));
    }
    return checked.against(baseline, true);
  }

  private static String gone(int count) {
    return (count == 1 ? "1 entry of the baseline is" : count + " entries of the baseline are")
        + " gone; write it anew with --write-baseline";
  }

  private static Report report(Request request, Manner manner, Console console) {
    ReportOptions options =
        new ReportOptions(
            console.style(manner.colour(), console.out()),
            manner.quiet(),
            request.judging().strict(),
            request.format().isForPeople() ? "" : request.version().get());
    return request.format().report(options);
  }
}
