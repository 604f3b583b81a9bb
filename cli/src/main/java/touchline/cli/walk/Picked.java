package touchline.cli.walk;

import java.util.List;
import java.util.OptionalInt;
import touchline.runtime.TypedText;

/** Which of some things on a list is meant. */
final class Picked {
  private Picked() {}

  /**
   * The place of what was typed: a number from 1, an id or a title, or how one of them begins.
   *
   * @param titles in the order of the ids
   */
  static OptionalInt of(List<String> ids, List<String> titles, String typed) {
    OptionalInt id = TypedText.choice(ids, typed);
    return id.isPresent() ? id : TypedText.choice(titles, typed);
  }
}
