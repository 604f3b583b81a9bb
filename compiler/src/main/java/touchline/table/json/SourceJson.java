package touchline.table.json;

import touchline.table.Source;

/** A place in a source: {@code FILE:LINE}. */
final class SourceJson {

  private SourceJson() {}

  static String write(Source source) {
    return source.toString();
  }

  static Source read(String text) {
    int colon = text.lastIndexOf(':');
    int line = Integer.parseInt(text.substring(colon + 1));
    Source source = new Source(text.substring(0, Math.max(colon, 0)), line);
    if (line < 1 || !write(source).equals(text)) {
      throw new IllegalArgumentException(text);
    }
    return source;
  }
}
