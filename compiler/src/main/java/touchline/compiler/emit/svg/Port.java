package touchline.compiler.emit.svg;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.chart.Shape;
import touchline.compiler.emit.svg.Drawing.PlacedSymbol;

/**
 * A place at which a line leaves a symbol, or arrives.
 *
 * @param edge on the outline
 * @param column of the first square outside
 * @param row of the first square outside
 * @param out the direction away from the symbol
 */
record Port(Point edge, int column, int row, Heading out) {
  private static final double SPACING = 3 * Maze.SQUARE;

  /** All ports of a symbol, those in the middle of a side first. */
  static List<Port> of(PlacedSymbol symbol) {
    List<Port> ports = new ArrayList<>();
    for (Heading out : Heading.values()) {
      double half = (out.isLevel() ? symbol.area().height() : symbol.area().width()) / 2;
      ports.add(port(symbol, out, 0));
      for (double aside = SPACING; aside < half * usable(symbol, out); aside += SPACING) {
        ports.add(port(symbol, out, aside));
        ports.add(port(symbol, out, -aside));
      }
    }
    return ports;
  }

  private static Port port(PlacedSymbol symbol, Heading out, double aside) {
    Area area = symbol.area();
    Point centre = area.centre();
    double outsideX = outside(centre.x(), out.columns(), area.width(), aside);
    double outsideY = outside(centre.y(), out.rows(), area.height(), aside);
    return new Port(
        rim(symbol, out, aside),
        square(outsideX, out.columns()),
        square(outsideY, out.rows()),
        out);
  }

  private static double outside(double centre, int direction, double size, double aside) {
    return direction == 0 ? centre + aside : centre + direction * (size / 2 + Maze.MARGIN);
  }

  /** On the outline, at a distance beside the middle of a side. */
  private static Point rim(PlacedSymbol symbol, Heading out, double aside) {
    Area area = symbol.area();
    Point centre = area.centre();
    double along = out.isLevel() ? area.height() / 2 : area.width() / 2;
    double share = share(symbol.symbol().shape(), Math.abs(aside) / along, out);
    return out.isLevel()
        ? centre.moved(out.columns() * area.width() / 2 * share, aside)
        : centre.moved(aside, out.rows() * area.height() / 2 * share);
  }

  /** How far out the outline is beside the middle of a side; both as shares. */
  private static double share(Shape shape, double aside, Heading out) {
    return switch (shape) {
      case DECISION -> 1 - aside;
      case START, END, BACK -> Math.sqrt(1 - aside * aside);
      case ANYTIME -> out.isLevel() ? 1 - aside / 2 : Math.min(1, 2 - 2 * aside);
      default -> 1;
    };
  }

  /** Which share of half a side lines may use. */
  private static double usable(PlacedSymbol symbol, Heading out) {
    return switch (symbol.symbol().shape()) {
      case STEP, ESCALATION, CALL, PHASE -> 0.9;
      case SURVEY -> out == Heading.DOWN ? 0 : 0.9;
      case WAIT -> out == Heading.LEFT ? 0.9 : 0;
      case BAR -> out.isLevel() ? 0 : 0.95;
      case DECISION -> out.isLevel() ? 0 : 0.8;
      case START, END, BACK, ANYTIME -> 0;
    };
  }

  /** The first square outside, in a direction; without one, the nearest. */
  private static int square(double place, int direction) {
    double squares = place / Maze.SQUARE;
    return switch (direction) {
      case 1 -> (int) Math.floor(squares) + 1;
      case -1 -> (int) Math.ceil(squares) - 1;
      default -> (int) Math.round(squares);
    };
  }
}
