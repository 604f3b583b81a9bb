package touchline.compiler.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that outputs can be written in. */
public enum Language {
  EN,
  NL,
  DE,
  DA;

  private static final String SUBTAG_SEPARATORS = "[-_]";

  /** The two letters of ISO 639-1. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language of a tag such as {@code de} or {@code de-AT} (BCP 47), if outputs know it. */
  public static Optional<Language> find(String tag) {
    String primary = tag.split(SUBTAG_SEPARATORS, 2)[0].toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(known -> known.name().equals(primary)).findFirst();
  }
}
