package touchline.cli.walk;

import java.util.Locale;
import java.util.Optional;

/** What can be typed besides answers and values. */
enum Command {
  HELP("?", "help"),
  BACK("b", "back"),
  NOTE("n", "note"),
  PROBLEM("p", "problem"),
  ANYTIME("a", "anytime"),
  GO("g", "go"),
  TIME("t", "time"),
  WHERE("w", "where"),
  QUIT("q", "quit");

  private final String letter;
  private final String word;

  Command(String letter, String word) {
    this.letter = letter;
    this.word = word;
  }

  /** A letter that says nothing alone: {@code n} may be the beginning of an answer. */
  private boolean needsMore() {
    return this == NOTE || this == ANYTIME || this == GO;
  }

  /**
   * A command and what stands behind it.
   *
   * @param rest empty if nothing does
   */
  record Given(Command command, String rest) {}

  /**
   * The command of a line, if it is one.
   *
   * @param value whether a value is asked for: then a command needs a slash before it
   */
  static Optional<Given> of(String line, boolean value) {
    String typed = line.strip();
    boolean slash = typed.startsWith("/");
    if (value && !slash && !typed.equals(HELP.letter)) {
      return Optional.empty();
    }
    String[] parts = (slash ? typed.substring(1) : typed).split("\\s+", 2);
    String word = parts[0].toLowerCase(Locale.ROOT);
    for (Command command : values()) {
      boolean named = word.equals(command.letter) || word.equals(command.word);
      if (named && (slash || parts.length > 1 || !command.needsMore())) {
        return Optional.of(new Given(command, parts.length > 1 ? parts[1].strip() : ""));
      }
    }
    return Optional.empty();
  }
}
