package touchline.compiler.analyze;

import java.util.Optional;
import touchline.compiler.source.SourceFile;

/**
 * What counts in a project where files say nothing.
 *
 * @param language the code of the language of flows that name none
 * @param hours the file whose opening hours count for files that see none of their own
 */
public record Defaults(String language, Optional<SourceFile> hours) {
  /** English, and the hours that the language itself takes. */
  public static final Defaults STANDARD = new Defaults("en", Optional.empty());
}
