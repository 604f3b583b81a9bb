package touchline.compiler.emit.dot;

import touchline.compiler.chart.Shape;
import touchline.compiler.chart.Symbol;

/**
 * How large symbols must be, so that no text leaves them, whatever font the reader has. Long titles
 * get wider lines instead of ever more of them.
 */
public final class Boxes {
  private static final double ROOM = 150;
  private static final double NOTE_ROOM = 180;
  private static final double DIAMOND_ROOM = 92;
  private static final double MIN_WIDTH = 96;
  private static final double MIN_HEIGHT = 34;
  private static final double SIDE = 11;
  private static final double TOP = 8;
  private static final double CALL_BAR = 7;
  private static final double WAVE = 9;
  private static final double BAR_WIDTH = 130;
  private static final double BAR_HEIGHT = 7;

  /** How much wider than high a block of text should be. */
  private static final double ASPECT = 3;

  private Boxes() {}

  public static Box of(Symbol symbol) {
    TextBlock text = text(symbol);
    double width = Math.max(MIN_WIDTH, text.width() + 2 * SIDE);
    double height = Math.max(MIN_HEIGHT, text.height() + 2 * TOP);
    return switch (symbol.shape()) {
      case DECISION -> Outline.DIAMOND.around(text);
      case START, END -> Outline.ELLIPSE.around(text);
      case BACK -> Outline.ELLIPSE.around(text);
      case ANYTIME -> Outline.HEXAGON.around(text);
      case WAIT -> new Box(width + height / 2, height, text);
      case CALL -> new Box(width + 2 * CALL_BAR, height, text);
      case SURVEY -> new Box(width, height + WAVE, text);
      case BAR -> bar(text);
      case STEP, ESCALATION, PHASE -> new Box(width, height, text);
    };
  }

  private static Box bar(TextBlock text) {
    return new Box(
        Math.max(BAR_WIDTH, text.width() + 2 * SIDE),
        text.lines().isEmpty() ? BAR_HEIGHT : text.height() + TOP,
        text);
  }

  private static TextBlock text(Symbol symbol) {
    Type type = symbol.shape() == Shape.BACK ? Type.NOTE : Type.TITLE;
    double usual = symbol.shape() == Shape.DECISION ? DIAMOND_ROOM : ROOM;
    double room = room(symbol.title(), type, usual);
    TextBlock title = TextBlock.of(symbol.title(), type, room);
    return title
        .below(NoteLines.of(symbol.note(), Math.max(NOTE_ROOM, title.width())), Type.NOTE)
        .below(symbol.mark().word(), Type.LABEL, room);
  }

  private static double room(String text, Type type, double usual) {
    double area = type.width(text) * type.lineHeight();
    return Math.max(usual, Math.sqrt(area * ASPECT));
  }
}
