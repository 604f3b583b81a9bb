package touchline.compiler.parse.mend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import touchline.grammar.TouchlineParser;

/** Finds which tokens are missing before another one can stand. */
final class Completion {
  /** Where more can stand, a second missing token is a guess among too many. */
  private static final int FEW = 5;

  private final int surplus;

  /**
   * @param surplus how many more `}` than `{` the text has: braces are missing only as far as they
   *     don't balance, or in pairs
   */
  Completion(int surplus) {
    this.surplus = surplus;
  }

  /** The sequences of at most {@code most} tokens behind which {@code type} can stand. */
  List<List<Integer>> before(Place place, int type, int most) {
    Question question = new Question(type, most, Integer.signum(surplus));
    return place.remember(
        question,
        () -> {
          List<List<Integer>> found = new ArrayList<>();
          search(place, type, most, List.of(), found);
          return found;
        });
  }

  private record Question(int type, int most, int surplus) {}

  private void search(
      Place place, int type, int most, List<Integer> soFar, List<List<Integer>> found) {
    if (!soFar.isEmpty() && place.accepts(type)) {
      found.add(soFar);
      return;
    }
    Set<Integer> candidates = candidates(place);
    if (soFar.size() >= most || (!soFar.isEmpty() && candidates.size() > FEW)) {
      return;
    }
    for (int candidate : candidates) {
      place.after(candidate).ifPresent(next -> step(next, candidate, type, most, soFar, found));
    }
  }

  private void step(
      Place next,
      int candidate,
      int type,
      int most,
      List<Integer> soFar,
      List<List<Integer>> found) {
    List<Integer> longer = new ArrayList<>(soFar);
    longer.add(candidate);
    boolean paired = candidate == TouchlineParser.OPEN_BRACE && surplus <= 0;
    if (!paired) {
      search(next, type, most, longer, found);
      return;
    }
    longer.add(TouchlineParser.CLOSE_BRACE);
    next.after(TouchlineParser.CLOSE_BRACE)
        .ifPresent(behind -> search(behind, type, most, longer, found));
  }

  private Set<Integer> candidates(Place place) {
    Set<Integer> candidates = new LinkedHashSet<>(place.ownTypes());
    if (place.accepts(TouchlineParser.WORD)) {
      candidates.add(TouchlineParser.WORD);
    }
    candidates.remove(TouchlineParser.EOF);
    candidates.remove(TouchlineParser.TEXT_BLOCK);
    if (surplus >= 0) {
      candidates.remove(TouchlineParser.CLOSE_BRACE);
    }
    return candidates;
  }
}
