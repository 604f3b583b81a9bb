package touchline.compiler.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of one language by key, read from a UTF-8 resource of lines {@code key = text}. They
 * are read by hand, since every drawing waits for them.
 */
final class Bundle {
  private static final char COMMENT = '#';
  private static final String SIGN = " = ";

  private final String language;
  private final Map<String, String> texts = new HashMap<>();

  Bundle(String language) {
    this.language = language;
    try (InputStream stream = open(language + ".txt")) {
      read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream stream = Bundle.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IOException("missing resource " + resource);
    }
    return stream;
  }

  private void read(String lines) {
    int start = 0;
    for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
      if (end > start && lines.charAt(start) != COMMENT) {
        int sign = lines.indexOf(SIGN, start);
        texts.put(lines.substring(start, sign), lines.substring(sign + SIGN.length(), end));
      }
      start = end + 1;
    }
  }

  /** The text of a key, with its placeholders. */
  String text(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text " + key + " in " + language);
    }
    return text;
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }

  /** All keys, in order. */
  Set<String> keys() {
    return new TreeSet<>(texts.keySet());
  }
}
