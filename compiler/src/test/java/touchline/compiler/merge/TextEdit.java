package touchline.compiler.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An edit of a text: what is replaced, in places of the text before it.
 *
 * @param kind in a word
 */
record TextEdit(String kind, List<Replacement> replacements) {

  private static final int A_FEW_LINES = 250;

  /**
   * A stretch and what stands there instead.
   *
   * @param addition whether a whole entry comes in, so that another may come in at the same place
   */
  record Replacement(int start, int end, String text, boolean addition) {

    boolean overlaps(Replacement other) {
      boolean bothAdd = addition && other.addition;
      return start <= other.end && other.start <= end && !(bothAdd && start == other.start);
    }
  }

  static TextEdit of(String kind, int start, int end, String text) {
    return new TextEdit(kind, List.of(new Replacement(start, end, text, false)));
  }

  static TextEdit adding(String kind, int at, String text) {
    return new TextEdit(kind, List.of(new Replacement(at, at, text, true)));
  }

  boolean overlaps(TextEdit other) {
    return replacements.stream()
        .anyMatch(mine -> other.replacements.stream().anyMatch(mine::overlaps));
  }

  /** Another edit of the same thing, if this one changes or removes something. */
  Optional<TextEdit> against(String text) {
    Replacement mine = replacements.get(0);
    if (kind.startsWith("change")) {
      String other =
          mine.text()
              .replace("changed", "altered")
              .replace("77", "78")
              .replace("41", "42")
              .replace("customer", "somebody");
      return Optional.of(of(kind, mine.start(), mine.end(), other));
    }
    int quote = text.indexOf('"', mine.start());
    return kind.equals("remove step")
        ? Optional.of(of("change title", quote + 1, quote + 1, "Altered: "))
        : Optional.empty();
  }

  /** Whether both are within a few lines. */
  boolean isNear(TextEdit other) {
    int here = replacements.get(0).start();
    int there = other.replacements.get(0).start();
    return Math.abs(here - there) < A_FEW_LINES;
  }

  String on(String text) {
    return apply(text, replacements);
  }

  /** Both edits at once, this one first where both add something. */
  String with(TextEdit second, String text) {
    List<Replacement> all = new ArrayList<>(replacements);
    all.addAll(second.replacements);
    return apply(text, all);
  }

  private static String apply(String text, List<Replacement> replacements) {
    StringBuilder edited = new StringBuilder();
    int at = 0;
    for (Replacement one :
        replacements.stream().sorted(Comparator.comparingInt(Replacement::start)).toList()) {
      edited.append(text, at, one.start()).append(one.text());
      at = one.end();
    }
    return edited.append(text.substring(at)).toString();
  }
}
