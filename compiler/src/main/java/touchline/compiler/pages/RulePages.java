package touchline.compiler.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** All pages; each is read when it is asked for. */
public final class RulePages {
  private RulePages() {}

  /**
   * The page about a code, if there is one: there is for every code of the tool.
   *
   * @param code such as {@code TL1004}
   */
  public static Optional<RulePage> of(String code) {
    try (InputStream page =
        RulePages.class.getResourceAsStream("/touchline/rules/" + code + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(RulePage.read(new String(page.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
