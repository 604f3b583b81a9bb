package touchline.cli.work;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.Compiler;
import touchline.compiler.Formatted;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.report.Findings;
import touchline.compiler.report.ReportFormat;
import touchline.compiler.report.ReportOptions;
import touchline.compiler.report.Summary;
import touchline.compiler.source.SourceFile;

/** Brings flow files into their one form. */
public final class Fmt {

  /** What is to happen with files that don't have the form. */
  public enum Aim {
    WRITE,
    CHECK,
    DIFF
  }

  private final Inputs inputs;
  private final Aim aim;
  private final Manner manner;
  private final Console console;
  private final Output told;
  private final List<Diagnostic> errors = new ArrayList<>();
  private int status = ExitCode.FINE;

  private Fmt(Inputs inputs, Aim aim, Manner manner, Console console, Output told) {
    this.inputs = inputs;
    this.aim = aim;
    this.manner = manner;
    this.console = console;
    this.told = told;
  }

  /**
   * Formats. A text from standard input goes to standard output, changed or not.
   *
   * @param paths files, folders, or {@code -}; none for the current folder
   * @return the exit status, one of {@link ExitCode}
   */
  public static int run(List<String> paths, Aim aim, Manner manner, Console console) {
    Inputs inputs = Inputs.read(paths, console);
    inputs.reportUnreadable(console);
    boolean aside = aim == Aim.WRITE && Inputs.haveStandardInput(paths);
    Fmt fmt = new Fmt(inputs, aim, manner, console, aside ? console.err() : console.out());
    try (Progress progress = new Progress(console.err(), !manner.quiet())) {
      progress.begin("Formatting");
      inputs.files().forEach(fmt::format);
    }
    fmt.reportErrors();
    return inputs.unreadable().isEmpty() ? fmt.status : Math.max(fmt.status, ExitCode.USAGE);
  }

  private void format(SourceFile file) {
    if (!inputs.isStandardInput(file) && !file.path().endsWith(FlowFinder.SUFFIX)) {
      console.err().line(file.path() + ": error: only .flow files are formatted");
      endWith(ExitCode.USAGE);
      return;
    }
    Compiler.format(file).match(new Outcome(file));
  }

  private final class Outcome implements Formatted.Cases<Boolean> {
    private final SourceFile file;

    Outcome(SourceFile file) {
      this.file = file;
    }

    @Override
    public Boolean done(Formatted.Done formatted) {
      if (aim == Aim.WRITE) {
        return write(formatted.text());
      }
      boolean differs = !formatted.text().equals(file.text()) || hasMark();
      return differs && tell(formatted.text());
    }

    /** The whole text, if it came from standard input; a file only if that changes it. */
    private boolean write(String text) {
      if (inputs.isStandardInput(file)) {
        console.out().print(text);
        return true;
      }
      if (text.equals(file.text()) && !hasMark()) {
        return false;
      }
      SourceWriter.rewrite(inputs.sources().pathOf(file), file.path(), file.text(), text);
      if (!manner.quiet()) {
        told.line("wrote " + file.path());
      }
      return true;
    }

    private boolean tell(String text) {
      endWith(ExitCode.FINDINGS);
      if (aim == Aim.CHECK) {
        told.line(file.path());
      } else {
        told.print(UnifiedDiff.of(file.path(), file.text(), text));
      }
      return true;
    }

    private boolean hasMark() {
      return !inputs.isStandardInput(file) && TextReader.hasMark(inputs.sources().pathOf(file));
    }

    @Override
    public Boolean broken(Formatted.Broken formatted) {
      endWith(ExitCode.USAGE);
      return errors.addAll(formatted.diagnostics());
    }

    @Override
    public Boolean refused(Formatted.Refused formatted) {
      endWith(ExitCode.FAULT);
      console
          .err()
          .line(
              file.path()
                  + ": error: left as it is, since its form would say something else. This is a"
                  + " fault of the tool, not of your file; please report it, with the file.");
      return false;
    }
  }

  private void endWith(int code) {
    status = Math.max(status, code);
  }

  private void reportErrors() {
    if (errors.isEmpty()) {
      return;
    }
    List<String> files = inputs.files().stream().map(SourceFile::path).toList();
    Summary summary = Summary.of(files.size(), 0, errors);
    ReportOptions options =
        new ReportOptions(console.style(manner.colour(), console.err()), true, false, "");
    console
        .err()
        .print(
            ReportFormat.TEXT
                .report(options)
                .of(new Findings(files, inputs.unreadable(), errors, summary)));
  }
}
