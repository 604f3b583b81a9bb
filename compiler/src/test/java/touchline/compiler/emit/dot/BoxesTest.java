package touchline.compiler.emit.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.chart.Shape;
import touchline.compiler.chart.Symbol;
import touchline.compiler.emit.Mark;

/** No text leaves its symbol, whatever it is. */
class BoxesTest {
  static Stream<Arguments> symbols() {
    return Stream.of(Shape.values())
        .flatMap(
            shape ->
                Stream.of(
                        "",
                        "i",
                        "Close",
                        "Is the engineer free on the day the customer asks for?",
                        "Donaudampfschifffahrtsgesellschaftskapit\u00E4n",
                        "\u5BA2\u6237\u670D\u52A1".repeat(12),
                        "\uD83D\uDCDE".repeat(20),
                        "Many words ".repeat(46).strip())
                    .map(text -> Arguments.of(shape, text)));
  }

  @ParameterizedTest
  @MethodSource("symbols")
  void holdTheirText(Shape shape, String text) {
    Box box = Boxes.of(symbol(shape, text, "Service agent \u00B7 within 2 working days"));

    assertThat(box.width()).isPositive().isLessThan(1000);
    for (TextLine line : box.text().lines()) {
      double top = (Math.abs(line.y()) + line.type().lineHeight() / 2) / (box.height() / 2);
      double side = line.width() / box.width();
      assertThat(top).as(line.text()).isLessThanOrEqualTo(1);
      assertThat(isInside(shape, side, top)).as(line.text()).isTrue();
    }
  }

  /** Whether a point of the upper right quarter, as shares of half the sides, is in the shape. */
  private static boolean isInside(Shape shape, double x, double y) {
    return switch (shape) {
      case DECISION -> x + y <= 1;
      case START, END, BACK -> x * x + y * y <= 1;
      case ANYTIME -> x + y / 2 <= 1;
      default -> x <= 1;
    };
  }

  private static Symbol symbol(Shape shape, String title, String note) {
    return new Symbol(
        "id",
        shape,
        title,
        note,
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Mark.NONE);
  }
}
