package touchline.compiler.prove.time.text;

import java.util.ArrayList;
import java.util.List;

/** Puts times and paths below each other; paths are broken before an arrow. */
final class TimesLayout {
  /** A time that is longer has its path below it. */
  static final int WIDEST_TIME = 20;

  private static final int WIDTH = 80;
  private static final String INDENT = "    ";
  private static final int WIDEST_NAME = 7;
  private static final String ARROW = " → ";

  private final List<String> lines = new ArrayList<>();
  private final int timeWidth;

  TimesLayout(int timeWidth) {
    this.timeWidth = timeWidth;
  }

  void line(String text) {
    lines.add(text);
  }

  void row(String name, String time, List<String> path) {
    String start = INDENT + padded(name, WIDEST_NAME);
    String margin = " ".repeat(start.length() + timeWidth + 2);
    StringBuilder line = new StringBuilder(start).append(time);
    if (line.length() + 2 > margin.length() && !path.isEmpty()) {
      lines.add(line.toString());
      line = new StringBuilder(margin);
    }
    for (int i = 0; i < path.size(); i++) {
      if (i == 0) {
        line.append(" ".repeat(margin.length() - line.length())).append(path.get(0));
      } else if (line.length() + ARROW.length() + path.get(i).length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(margin).append(ARROW.strip()).append(' ').append(path.get(i));
      } else {
        line.append(ARROW).append(path.get(i));
      }
    }
    lines.add(line.toString().stripTrailing());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
