package touchline.compiler.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The texts of one language by key, read from a UTF-8 resource. */
final class Bundle {
  private final String language;
  private final Properties texts = new Properties();

  Bundle(String language) {
    this.language = language;
    try (Reader reader = open(language + ".properties")) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader open(String resource) throws IOException {
    InputStream stream = Bundle.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IOException("missing resource " + resource);
    }
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }

  /** The text of a key, with its placeholders. */
  String text(String key) {
    String text = texts.getProperty(key);
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
    return new TreeSet<>(texts.stringPropertyNames());
  }
}
