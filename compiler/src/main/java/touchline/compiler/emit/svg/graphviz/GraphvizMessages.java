package touchline.compiler.emit.svg.graphviz;

import java.util.stream.Collectors;

/** Reads what Graphviz says while it works. */
final class GraphvizMessages {
  private static final String ERROR = "Error:";

  private GraphvizMessages() {}

  /**
   * The errors among some lines of messages, in one line; warnings, which mostly speak of missing
   * fonts, are left out.
   */
  static String errors(String messages) {
    return messages
        .lines()
        .filter(line -> line.contains(ERROR))
        .map(line -> line.substring(line.indexOf(ERROR) + ERROR.length()).strip())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
