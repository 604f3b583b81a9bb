package touchline.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import touchline.cli.work.Console;
import touchline.cli.work.ExitCode;
import touchline.cli.work.RefusedException;

/** Turns whatever happens into an exit status and, if it went wrong, a line that people can use. */
final class Ending {
  private Ending() {}

  /** Runs the work; nothing that it throws gets further than this. */
  static int of(Callable<Integer> work, Console console) {
    try {
      return written(work.call(), console);
    } catch (RefusedException e) {
      console.err().line("touchline: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (Throwable fault) { // also StackOverflowError and OutOfMemoryError
      console.err().line("touchline: " + apology(fault));
      return ExitCode.FAULT;
    }
  }

  /** Results that could not be written, on a full disk say, are no success. */
  private static int written(int status, Console console) {
    Optional<String> failure = console.out().failure();
    failure.ifPresent(
        reason -> console.err().line("touchline: standard output can't be written: " + reason));
    return failure.isPresent() ? ExitCode.USAGE : status;
  }

  private static String apology(Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      return "the memory is used up; with TOUCHLINE_JAVA_OPTIONS=-Xmx4g it may be enough. If the"
          + " input is not unusually large, please report this as a fault of the tool.";
    }
    return String.format(
        Locale.ROOT,
        "this is a fault of the tool, not of your files: %s%s. Please report it, with the files"
            + " that show it.",
        fault.getClass().getSimpleName(),
        place(fault));
  }

  /** The first place in our own code, for the report. */
  private static String place(Throwable fault) {
    return Arrays.stream(fault.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("touchline."))
        .findFirst()
        .map(frame -> " at " + frame.getClassName() + ":" + frame.getLineNumber())
        .orElse("");
  }
}
