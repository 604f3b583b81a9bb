package touchline.compiler.emit.svg;

import touchline.compiler.chart.Arrow;
import touchline.compiler.chart.Shape;
import touchline.compiler.emit.svg.Drawing.PlacedSymbol;

/**
 * Where lines prefer to leave and to arrive: flow charts are read downwards, so the regular way
 * leaves below and arrives on top, and what leads back uses the sides. In the costs of {@link
 * PathFinder}: a square is 10.
 */
final class Manners {
  private static final int BESIDE_THE_MIDDLE = 30;
  private static final int ON_A_SLOPE = 120;
  private static final int PER_SQUARE = 15;
  private static final int SIDE = 25;
  private static final int CORNER = 300;
  private static final int LEAVE_UPWARDS = 400;
  private static final int ARRIVE_FROM_BELOW = 400;
  private static final int BACK_DOWNWARDS = 60;
  private static final int BACK_ONTO_TOP = 15;

  private Manners() {}

  static int leaving(Port port, PlacedSymbol symbol, Arrow arrow) {
    int side =
        switch (port.out()) {
          case DOWN -> arrow.backward() ? BACK_DOWNWARDS : 0;
          case LEFT, RIGHT -> arrow.backward() ? 0 : SIDE;
          case UP -> LEAVE_UPWARDS;
        };
    return side + aside(port, symbol);
  }

  static int arriving(Port port, PlacedSymbol symbol, Arrow arrow) {
    int side =
        switch (port.out()) {
          case UP -> arrow.backward() ? BACK_ONTO_TOP : 0;
          case LEFT, RIGHT -> isDecision(symbol) ? CORNER : arrow.backward() ? 0 : SIDE;
          case DOWN -> ARRIVE_FROM_BELOW;
        };
    return side + aside(port, symbol);
  }

  /** Its corners are needed for the ways out. */
  private static boolean isDecision(PlacedSymbol symbol) {
    return symbol.symbol().shape() == Shape.DECISION;
  }

  private static int aside(Port port, PlacedSymbol symbol) {
    Point centre = symbol.centre();
    double aside =
        Math.abs(
            port.out().isLevel() ? port.edge().y() - centre.y() : port.edge().x() - centre.x());
    if (aside == 0) {
      return 0;
    }
    int onSlope = isDecision(symbol) ? ON_A_SLOPE : BESIDE_THE_MIDDLE;
    return onSlope + (int) (PER_SQUARE * aside / Maze.SQUARE);
  }
}
