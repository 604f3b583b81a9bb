package touchline.compiler.emit.svg;

import touchline.compiler.emit.dot.Decimals;

/** XML as it grows: elements, attributes and text, all escaped. */
final class Xml {
  static final int DECIMALS = 2;

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
    text.append('>');
    escape(words);
    text.append("</").append(element).append(">\n");
    return this;
  }

  private void tag(String element, Object... attributes) {
    text.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      value(attributes[i + 1]);
      text.append('"');
    }
  }

  private void value(Object value) {
    if (value instanceof Double number) {
      Decimals.append(text, number, DECIMALS);
    } else {
      escape(value.toString());
    }
  }

  private void indent() {
    text.append("  ".repeat(depth));
  }

  /** A length. */
  static String number(double number) {
    return Decimals.of(number, DECIMALS);
  }

  private void escape(String plain) {
    int done = 0;
    for (int at = 0; at < plain.length(); at++) {
      String entity = entity(plain.charAt(at));
      if (!entity.isEmpty()) {
        text.append(plain.substring(done, at)).append(entity);
        done = at + 1;
      }
    }
    text.append(plain.substring(done));
  }

  private static String entity(char letter) {
    return switch (letter) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "";
    };
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
