package touchline.cli.commands;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import touchline.cli.work.Judging;

/** What commands take that find something. */
final class JudgingOptions {
  static final String STRICT = "--strict";

  @Option(names = STRICT, description = "Let warnings count like errors.")
  private boolean strict;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description =
          "The day for reviews that may be overdue, like 2026-11-01; today, if not given.")
  private Optional<LocalDate> today = Optional.empty();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Findings that this file lists don't count.")
  private Optional<String> baseline = Optional.empty();

  /** For a command that only looks at flows. */
  Judging looking() {
    return new Judging(strict, today, baseline, true);
  }

  /** For a command that makes something of flows. */
  Judging making() {
    return new Judging(strict, today, baseline, false);
  }

  boolean hasBaseline() {
    return baseline.isPresent();
  }
}
