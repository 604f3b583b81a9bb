package touchline.compiler.emit.dot;

import java.util.List;

/** The kinds of type in a diagram. */
public enum Type {
  /** Titles in symbols. */
  TITLE(11, Weight.BOLD),
  /** The smaller line below a title. */
  NOTE(9, Weight.REGULAR),
  /** At arrows. */
  LABEL(9.5, Weight.REGULAR),
  /** Titles of frames and lanes. */
  HEADING(11, Weight.BOLD),
  /** The title of the diagram. */
  DISPLAY(15, Weight.BOLD);

  private static final double LINE_SPACING = 1.25;

  private final TextMeasure measure;

  Type(double size, Weight weight) {
    this.measure = new TextMeasure(size, weight);
  }

  /** The type size, in points. */
  public double size() {
    return measure.size();
  }

  public Weight weight() {
    return measure.weight();
  }

  /** From one line to the next, in points. */
  public double lineHeight() {
    return measure.size() * LINE_SPACING;
  }

  public double width(String line) {
    return measure.width(line);
  }

  public List<String> wrap(String text, double room) {
    return measure.wrap(text, room);
  }
}
