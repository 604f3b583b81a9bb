package touchline.compiler.diff;

import java.util.Optional;

/**
 * What was written before and what is written now, as far as that can be said in a few words:
 * {@code 15 min} and {@code 40 min}.
 *
 * @param before none if there was nothing, or nothing that can be said so
 * @param after the same, of the newer version
 */
public record Values(Optional<String> before, Optional<String> after) {
  public static final Values NONE = new Values(Optional.empty(), Optional.empty());

  public static Values of(String before, String after) {
    return new Values(Optional.of(before), Optional.of(after));
  }

  /** True if there is nothing to say on either side. */
  public boolean isEmpty() {
    return before.isEmpty() && after.isEmpty();
  }
}
