package touchline.compiler.report;

/** Text in XML 1.0, which has no way to write most control characters: they are shown instead. */
final class XmlText {
  private XmlText() {}

  /** Text between tags or in a quoted attribute; the line ends in it stay line ends. */
  static String of(String raw) {
    StringBuilder out = new StringBuilder(raw.length() + 16);
    raw.codePoints().forEach(character -> append(character, out));
    return out.toString();
  }

  private static void append(int character, StringBuilder out) {
    switch (character) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\n' -> out.append('\n');
      case 0xFFFE, 0xFFFF -> out.append('\uFFFD');
      default -> out.appendCodePoint(Harmless.character(character));
    }
  }
}
