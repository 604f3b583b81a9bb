package touchline.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One change to an example, and the report that it must give. The file that it is read from has the
 * lines {@code file: PATH} and perhaps {@code nearest: NAME}, {@code at: TEXT} if it is reported on
 * another line than a changed one, what is taken out behind {@code -}, what is put in its place
 * behind {@code +}, and below {@code ---} the report.
 */
record SeededMistake(
    Path source,
    String file,
    Optional<String> nearest,
    Optional<String> at,
    String before,
    String after,
    String head) {
  private static final String SEPARATOR = "---\n";

  static SeededMistake read(Path source) {
    String text = Project.read(source);
    String head = text.substring(0, text.indexOf(SEPARATOR) + SEPARATOR.length());
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    String file = "";
    Optional<String> nearest = Optional.empty();
    Optional<String> at = Optional.empty();
    for (String line : head.lines().toList()) {
      if (line.startsWith("file: ")) {
        file = line.substring(6);
      } else if (line.startsWith("nearest: ")) {
        nearest = Optional.of(line.substring(9));
      } else if (line.startsWith("at: ")) {
        at = Optional.of(line.substring(4));
      } else if (line.startsWith("- ")) {
        before.add(line.substring(2));
      } else if (line.startsWith("+ ")) {
        after.add(line.substring(2));
      }
    }
    return new SeededMistake(
        source, file, nearest, at, String.join("\n", before), String.join("\n", after), head);
  }

  /** The examples with the mistake in them. */
  TextSources seed() {
    TextSources sources = TextSources.of(Project.EXAMPLES);
    String text = sources.file(file).text();
    if (text.indexOf(before) < 0 || text.indexOf(before) != text.lastIndexOf(before)) {
      throw new IllegalStateException(source + ": what is taken out must stand there once");
    }
    return sources.put(file, text.replace(before, after));
  }

  /** Whether the mistake may be reported on this line, counted from 1. */
  boolean belongsOn(int line) {
    String text = Project.read(Project.EXAMPLES.resolve(file));
    int first = 1 + lineFeeds(text.substring(0, text.indexOf(before)));
    return at.map(mark -> seed().file(file).lines().line(line).contains(mark))
        .orElse(line >= first && line <= first + lineFeeds(after));
  }

  private static int lineFeeds(String text) {
    return (int) text.chars().filter(character -> character == '\n').count();
  }

  @Override
  public String toString() {
    return source.getFileName().toString();
  }
}
