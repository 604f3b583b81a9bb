package touchline.compiler.emit.dot;

import java.util.ArrayList;
import java.util.List;

/**
 * Centred lines of text.
 *
 * @param width of the widest line, in points
 * @param height of all lines, in points
 */
public record TextBlock(List<TextLine> lines, double width, double height) {
  private static final TextBlock EMPTY = new TextBlock(List.of(), 0, 0);

  public TextBlock {
    lines = List.copyOf(lines);
  }

  /** A text of one kind, broken into lines no wider than {@code room} points. */
  public static TextBlock of(String text, Type type, double room) {
    return EMPTY.below(text, type, room);
  }

  /** This block with another text below it. */
  public TextBlock below(String text, Type type, double room) {
    return below(type.wrap(text, room), type);
  }

  TextBlock below(List<String> added, Type type) {
    if (added.isEmpty()) {
      return this;
    }
    double addedHeight = added.size() * type.lineHeight();
    List<TextLine> all = new ArrayList<>();
    double widest = width;
    for (TextLine line : lines) {
      all.add(line.moved(-addedHeight / 2));
    }
    double y = (height - addedHeight + type.lineHeight()) / 2;
    for (String words : added) {
      TextLine line = TextLine.of(words, type, y);
      all.add(line);
      widest = Math.max(widest, line.width());
      y += type.lineHeight();
    }
    return new TextBlock(all, widest, height + addedHeight);
  }
}
