package touchline.compiler.emit.svg;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.emit.dot.TextBlock;
import touchline.compiler.emit.dot.TextLine;
import touchline.compiler.emit.dot.Type;
import touchline.compiler.emit.dot.Weight;

/** Writes lines of text, each an element of its own: centred, it stays centred in any font. */
record Letters(Xml xml) {
  static final String FAMILY = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

  /** From the middle of a line down to its base line, as a share of the type size. */
  private static final double BASE_LINE = 0.36;

  /** A block whose middle is at a point; the text anchor is set outside. */
  void block(TextBlock block, Point at, String ink) {
    for (TextLine line : block.lines()) {
      line(line.text(), line.type(), at.moved(0, line.y()), ink);
    }
  }

  void block(TextBlock block, Point at) {
    block(block, at, "ink");
  }

  void line(String text, Type type, Point middle, String ink) {
    boolean pale = type == Type.NOTE;
    List<Object> attributes =
        new ArrayList<>(
            List.of(
                "class",
                pale ? "pale" : ink,
                "x",
                middle.x(),
                "y",
                middle.y() + BASE_LINE * type.size(),
                "font-size",
                type.size()));
    if (type.weight() == Weight.BOLD) {
      attributes.addAll(List.of("font-weight", "bold"));
    }
    if (pale) {
      attributes.addAll(List.of("fill", Theme.PALE_INK));
    }
    if (ink.equals("reversed")) {
      attributes.addAll(List.of("fill", Theme.PAPER));
    }
    xml.words("text", text, attributes.toArray());
  }
}
