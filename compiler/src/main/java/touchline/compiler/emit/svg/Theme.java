package touchline.compiler.emit.svg;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import touchline.compiler.chart.Paint;
import touchline.compiler.emit.Mark.Look;

/**
 * Colours beside those of the symbols, and the style sheet for dark screens. On paper each element
 * has its colours in attributes, which every program understands.
 */
final class Theme {
  static final String PAPER = "#FFFFFF";
  static final String INK = "#1B1F24";
  static final String PALE_INK = "#57606A";
  static final String LINE = "#4A4F55";
  static final String FRAME_FILL = "#F5F6F8";
  static final String FRAME_LINE = "#CDD2D8";
  static final String HEADING_FILL = "#E6E9ED";

  /** Of what did not happen, or is gone. */
  private static final String LONG_DASHES = "9 5";

  private static final String DASHES_AND_DOTS = "9 3 2 3";

  private static final String DARK =
      """
      .paper{fill:#10151B}
      .ink{fill:#E8EDF2}
      .pale{fill:#AAB4BE}
      .line{stroke:#9AA7B4}
      .head{fill:#9AA7B4}
      .frame{fill:#171D25;stroke:#3A434D}
      .aside{fill:none;stroke:#DD94BC}
      .lane{fill:none;stroke:#3A434D}
      .heading{fill:#252D37;stroke:#3A434D}
      .reversed{fill:#10151B}
      """;

  private static final String DARK_PAPER = "#10151B";

  private Theme() {}

  /**
   * The colours for dark screens.
   *
   * @param looks how anything is marked
   */
  static String styleSheet(Set<Look> looks) {
    Set<Paint> others = EnumSet.allOf(Paint.class);
    Arrays.stream(Look.values()).flatMap(look -> Paint.of(look).stream()).forEach(others::remove);
    String symbols = others.stream().map(Theme::rule).collect(Collectors.joining());
    String marks =
        looks.stream()
            .sorted()
            .flatMap(look -> Paint.of(look).map(paint -> rule(paint) + lines(look, paint)).stream())
            .collect(Collectors.joining());
    return "@media (prefers-color-scheme:dark){\n" + DARK + symbols + marks + "}";
  }

  /** Lines and heads of arrows that are marked. */
  private static String lines(Look look, Paint paint) {
    String name = "." + look.name().toLowerCase(Locale.ROOT);
    String fill = hasEmptyHead(look) ? DARK_PAPER : paint.darkLine();
    String stroke = "stroke:" + paint.darkLine() + "}\n";
    return name + "-line{" + stroke + name + "-head{fill:" + fill + ";" + stroke;
  }

  /** The dashes of a line that is marked. */
  static Optional<String> dashes(Look look) {
    return switch (look) {
      case PLAIN, ADDED -> Optional.empty();
      case UNUSED, PARTLY, REMOVED -> Optional.of(LONG_DASHES);
      case CHANGED -> Optional.of(DASHES_AND_DOTS);
    };
  }

  /** True for arrows that nobody takes. */
  static boolean hasEmptyHead(Look look) {
    return look == Look.UNUSED || look == Look.REMOVED;
  }

  private static String rule(Paint paint) {
    return "."
        + className(paint)
        + "{fill:"
        + paint.darkFill()
        + ";stroke:"
        + paint.darkLine()
        + "}\n";
  }

  /** The class of what is marked. */
  static Optional<String> lookClass(Look look) {
    return look == Look.PLAIN
        ? Optional.empty()
        : Optional.of(look.name().toLowerCase(Locale.ROOT));
  }

  /** {@code paint-good-end}. */
  static String className(Paint paint) {
    return "paint-" + paint.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
