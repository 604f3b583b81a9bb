package touchline.cli.walk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import touchline.compiler.wording.Phrases;

/** What is said to the person at a case, in the language of the flow. */
final class WalkWords {
  private final Phrases phrases;
  private final Properties texts = new Properties();

  WalkWords(String languageTag) {
    this.phrases = Phrases.of(languageTag);
    try (Reader reader = open(phrases.language().code() + ".properties")) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader open(String resource) throws IOException {
    InputStream stream = WalkWords.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IOException("missing resource " + resource);
    }
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }

  /** The words that all outputs share: dates, lengths of time, outcomes. */
  Phrases phrases() {
    return phrases;
  }

  /** The text of a key, with what takes the places of {@code {0}} and {@code {1}}. */
  String text(String key, String... arguments) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text " + key);
    }
    StringBuilder filled = new StringBuilder();
    int from = 0;
    int at = text.indexOf('{');
    while (at >= 0) {
      filled.append(text, from, at).append(arguments[text.charAt(at + 1) - '0']);
      from = at + "{0}".length();
      at = text.indexOf('{', from);
    }
    return filled.append(text.substring(from)).toString();
  }
}
