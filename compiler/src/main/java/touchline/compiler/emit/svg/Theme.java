package touchline.compiler.emit.svg;

import java.util.Arrays;
import java.util.stream.Collectors;
import touchline.compiler.chart.Paint;

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

  static final String STYLE_SHEET =
      "@media (prefers-color-scheme:dark){\n" + DARK + symbols() + "}";

  private Theme() {}

  private static String symbols() {
    return Arrays.stream(Paint.values()).map(Theme::rule).collect(Collectors.joining());
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

  /** {@code paint-good-end}. */
  static String className(Paint paint) {
    return "paint-" + paint.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
