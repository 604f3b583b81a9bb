package touchline.cli.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A command line of paths and known options, read without picocli: to load that takes longer than
 * to check a flow. What is read is what picocli reads; everything else, mistakes above all, is left
 * to picocli. Tests hold both.
 */
final class PlainLine {
  private final List<String> paths = new ArrayList<>();
  private final Map<String, String> given = new HashMap<>();

  private PlainLine() {}

  /**
   * Reads a command line.
   *
   * @param command that it must name first
   * @param options that may be given, each once, by all their names, to the name that they are
   *     asked for by
   * @return none if it is no plain one
   */
  static Optional<PlainLine> read(String command, List<String> arguments, Options options) {
    if (arguments.isEmpty() || !arguments.get(0).equals(command)) {
      return Optional.empty();
    }
    PlainLine line = new PlainLine();
    Iterator<String> rest = arguments.iterator();
    rest.next();
    while (rest.hasNext()) {
      if (!line.take(rest.next(), rest, options)) {
        return Optional.empty();
      }
    }
    return Optional.of(line);
  }

  /**
   * What there is, by name.
   *
   * @param flags without a value
   * @param valued with one, as the next argument or behind {@code =}
   */
  record Options(Map<String, String> flags, Map<String, String> valued) {}

  private boolean take(String argument, Iterator<String> rest, Options options) {
    if (argument.equals("-") || isWord(argument)) {
      paths.add(argument);
      return true;
    }
    String flag = options.flags().get(argument);
    if (flag != null) {
      return given.putIfAbsent(flag, "") == null;
    }
    int sign = argument.indexOf('=');
    String name = options.valued().get(sign < 0 ? argument : argument.substring(0, sign));
    if (name == null || (sign < 0 && !rest.hasNext())) {
      return false;
    }
    String value = sign < 0 ? rest.next() : argument.substring(sign + 1);
    return isWord(value) && given.putIfAbsent(name, value) == null;
  }

  /** Not what picocli would read in another way: an option, a file of arguments, a quoted text. */
  private static boolean isWord(String argument) {
    return !argument.isEmpty() && "-@\"'".indexOf(argument.charAt(0)) < 0;
  }

  List<String> paths() {
    return paths;
  }

  boolean has(String option) {
    return given.containsKey(option);
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(given.get(option));
  }

  /**
   * One of an enumeration's constants, as users write them.
   *
   * @param otherwise if the option is not given
   * @return none if what is given names none of them
   */
  <E extends Enum<E>> Optional<E> choice(String option, E[] constants, E otherwise) {
    String written = given.get(option);
    return written == null ? Optional.of(otherwise) : choice(written, constants);
  }

  static <E extends Enum<E>> Optional<E> choice(String written, E[] constants) {
    for (E constant : constants) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(written)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
