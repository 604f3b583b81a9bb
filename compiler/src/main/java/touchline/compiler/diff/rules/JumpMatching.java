package touchline.compiler.diff.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import touchline.compiler.diff.Matched;
import touchline.compiler.diff.Pair;
import touchline.compiler.model.Arrow;

/** Which jump is which in a block: by where it leads, else in order. */
final class JumpMatching {
  private JumpMatching() {}

  static Matched<Pair<Arrow>, Arrow> of(
      List<Arrow> before, List<Arrow> after, Function<Arrow, String> newerTarget) {
    List<Arrow> older = new ArrayList<>(before);
    List<Arrow> added = new ArrayList<>();
    List<Pair<Arrow>> pairs = new ArrayList<>();
    for (Arrow arrow : after) {
      int found = 0;
      while (found < older.size() && !newerTarget.apply(older.get(found)).equals(arrow.to())) {
        found++;
      }
      if (found < older.size()) {
        pairs.add(new Pair<>(older.remove(found), arrow));
      } else {
        added.add(arrow);
      }
    }
    while (!older.isEmpty() && !added.isEmpty()) {
      pairs.add(new Pair<>(older.remove(0), added.remove(0)));
    }
    return new Matched<>(pairs, older, added);
  }
}
