package touchline.cli.commands;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import touchline.cli.work.Check;
import touchline.cli.work.Colour;
import touchline.cli.work.Judging;
import touchline.cli.work.Manner;
import touchline.compiler.report.ReportFormat;

/** Reads the command lines of {@code check} that editors and hooks write, without picocli. */
final class PlainCheck {
  private static final PlainLine.Options OPTIONS =
      new PlainLine.Options(
          Map.of(
              JudgingOptions.STRICT, JudgingOptions.STRICT,
              CommonOptions.QUIET, CommonOptions.QUIET,
              CommonOptions.Q, CommonOptions.QUIET),
          Map.of(
              CheckCommand.FORMAT, CheckCommand.FORMAT,
              CommonOptions.COLOR, CommonOptions.COLOR));

  private PlainCheck() {}

  /**
   * Reads a command line.
   *
   * @return none if it is no plain one, or names another command
   */
  static Optional<CheckLine> read(List<String> arguments, Supplier<String> version) {
    return PlainLine.read("check", arguments, OPTIONS).flatMap(line -> meant(line, version));
  }

  private static Optional<CheckLine> meant(PlainLine line, Supplier<String> version) {
    Optional<ReportFormat> format =
        line.choice(CheckCommand.FORMAT, ReportFormat.values(), ReportFormat.TEXT);
    Optional<Colour> colour = line.choice(CommonOptions.COLOR, Colour.values(), Colour.AUTO);
    if (format.isEmpty() || colour.isEmpty()) {
      return Optional.empty();
    }
    Judging judging =
        new Judging(line.has(JudgingOptions.STRICT), Optional.empty(), Optional.empty(), true);
    Check.Request request =
        new Check.Request(
            line.paths(), format.get(), judging, false, Optional.empty(), false, version);
    return Optional.of(
        new CheckLine(request, new Manner(colour.get(), line.has(CommonOptions.QUIET))));
  }
}
