package touchline.compiler.emit.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** XML as it grows: elements, attributes and text, all escaped. */
final class Xml {
  private final StringBuilder text = new StringBuilder();
  private int depth;

  /** A start tag; attributes as name, value, name, value. */
  Xml open(String element, Object... attributes) {
    indent();
    tag(element, attributes);
    text.append(">\n");
    depth++;
    return this;
  }

  Xml close(String element) {
    depth--;
    indent();
    text.append("</").append(element).append(">\n");
    return this;
  }

  Xml empty(String element, Object... attributes) {
    indent();
    tag(element, attributes);
    text.append("/>\n");
    return this;
  }

  /** An element with text only. */
  Xml words(String element, String words, Object... attributes) {
    indent();
    tag(element, attributes);
    text.append('>').append(escape(words)).append("</").append(element).append(">\n");
    return this;
  }

  private void tag(String element, Object... attributes) {
    text.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = value(attributes[i + 1]);
      text.append(' ').append(attributes[i]).append("=\"").append(escape(value)).append('"');
    }
  }

  private void indent() {
    text.append("  ".repeat(depth));
  }

  private static String value(Object value) {
    return value instanceof Double number ? number(number) : value.toString();
  }

  /** A length with at most two decimals. */
  static String number(double number) {
    return BigDecimal.valueOf(number)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String escape(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
