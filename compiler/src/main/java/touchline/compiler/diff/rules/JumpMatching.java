package touchline.compiler.diff.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import touchline.compiler.diff.Matched;
import touchline.compiler.diff.Pair;
import touchline.compiler.model.Arrow;

/** Which jump is which in a block: by where it leads, else in order. */
final class JumpMatching {
  private JumpMatching() {}

  static Matched<Pair<Arrow>, Arrow> of(
      List<Arrow> before, List<Arrow> after, Function<Arrow, String> newerTarget) {
    Map<String, Deque<Arrow>> waiting = new LinkedHashMap<>();
    for (Arrow arrow : before) {
      waiting.computeIfAbsent(newerTarget.apply(arrow), any -> new ArrayDeque<>()).add(arrow);
    }
    Set<Arrow> paired = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Arrow> open = new ArrayDeque<>();
    List<Pair<Arrow>> pairs = new ArrayList<>();
    for (Arrow arrow : after) {
      Optional<Arrow> found = Optional.ofNullable(waiting.get(arrow.to())).map(Deque::poll);
      found.ifPresentOrElse(older -> pairs.add(new Pair<>(older, arrow)), () -> open.add(arrow));
      found.ifPresent(paired::add);
    }
    Deque<Arrow> older = new ArrayDeque<>(before);
    older.removeIf(paired::contains);
    while (!older.isEmpty() && !open.isEmpty()) {
      pairs.add(new Pair<>(older.remove(), open.remove()));
    }
    return new Matched<>(pairs, List.copyOf(older), List.copyOf(open));
  }
}
