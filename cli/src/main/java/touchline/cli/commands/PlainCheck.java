package touchline.cli.commands;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import touchline.cli.work.Check;
import touchline.cli.work.Colour;
import touchline.cli.work.Judging;
import touchline.cli.work.Manner;
import touchline.compiler.report.ReportFormat;

/**
 * Reads the command lines of {@code check} that editors and hooks write, without picocli: to load
 * that takes longer than to check a flow. It knows paths and the options below, by the names that
 * the commands declare. Everything else, mistakes above all, it leaves to picocli; a test holds
 * that both read the same.
 */
final class PlainCheck {
  private static final String NAME = "check";

  private final List<String> paths = new ArrayList<>();
  private final Set<String> given = new HashSet<>();
  private ReportFormat format = ReportFormat.TEXT;
  private Colour colour = Colour.AUTO;
  private boolean strict;
  private boolean quiet;
  private boolean plain = true;

  private PlainCheck() {}

  /**
   * Reads a command line.
   *
   * @return none if it is no plain one, or names another command
   */
  static Optional<CheckLine> read(List<String> arguments, String version) {
    if (arguments.isEmpty() || !arguments.get(0).equals(NAME)) {
      return Optional.empty();
    }
    PlainCheck line = new PlainCheck();
    Iterator<String> rest = arguments.iterator();
    rest.next();
    while (line.plain && rest.hasNext()) {
      line.take(rest.next(), rest);
    }
    return line.plain ? Optional.of(line.meant(version)) : Optional.empty();
  }

  private void take(String argument, Iterator<String> rest) {
    if (isPath(argument)) {
      paths.add(argument);
      return;
    }
    int sign = argument.indexOf('=');
    String name = sign < 0 ? argument : argument.substring(0, sign);
    boolean once = given.add(name.equals(CommonOptions.Q) ? CommonOptions.QUIET : name);
    boolean valued = name.equals(CheckCommand.FORMAT) || name.equals(CommonOptions.COLOR);
    if (!once || (valued && sign < 0 && !rest.hasNext()) || (!valued && sign >= 0)) {
      plain = false;
      return;
    }
    String value = valued ? (sign < 0 ? rest.next() : argument.substring(sign + 1)) : "";
    switch (name) {
      case CheckCommand.FORMAT -> format = choice(value, ReportFormat.values(), format);
      case CommonOptions.COLOR -> colour = choice(value, Colour.values(), colour);
      case JudgingOptions.STRICT -> strict = true;
      case CommonOptions.Q, CommonOptions.QUIET -> quiet = true;
      default -> plain = false;
    }
  }

  /** Not so what picocli would read in another way: a file of arguments, a quoted text. */
  private static boolean isPath(String argument) {
    return argument.equals("-") || (!argument.isEmpty() && "-@\"'".indexOf(argument.charAt(0)) < 0);
  }

  private <E extends Enum<E>> E choice(String written, E[] constants, E otherwise) {
    for (E constant : constants) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(written)) {
        return constant;
      }
    }
    plain = false;
    return otherwise;
  }

  private CheckLine meant(String version) {
    Judging judging = new Judging(strict, Optional.empty(), Optional.empty(), true);
    Check.Request request =
        new Check.Request(paths, format, judging, false, Optional.empty(), false, version);
    return new CheckLine(request, new Manner(colour, quiet));
  }
}
