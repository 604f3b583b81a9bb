package touchline.compiler.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds out what is what in two versions, first by what tells most. Linear time. */
public final class Matching<T> {
  private static final int NONE = -1;

  private final List<T> before;
  private final List<T> after;
  private final int[] newer;
  private final int[] older;

  private Matching(List<T> before, List<T> after) {
    this.before = before;
    this.after = after;
    this.newer = new int[before.size()];
    this.older = new int[after.size()];
    Arrays.fill(newer, NONE);
    Arrays.fill(older, NONE);
  }

  /** Nothing has a partner yet. */
  public static <T> Matching<T> of(List<T> before, List<T> after) {
    return new Matching<>(before, after);
  }

  /** Pairs what has the same key on both sides and has no partner yet; in order, if several do. */
  public Matching<T> by(Function<T, String> key) {
    return by(key, key);
  }

  /** The same with keys that are made in different ways. */
  public Matching<T> by(Function<T, String> keyBefore, Function<T, String> keyAfter) {
    return byIfAny(it -> Optional.of(keyBefore.apply(it)), it -> Optional.of(keyAfter.apply(it)));
  }

  /** The same with keys that not all have. */
  Matching<T> byIfAny(
      Function<T, Optional<String>> keyBefore, Function<T, Optional<String>> keyAfter) {
    Map<String, Deque<Integer>> waiting = new HashMap<>();
    for (int i = 0; i < newer.length; i++) {
      if (newer[i] == NONE) {
        int index = i;
        keyBefore
            .apply(before.get(i))
            .ifPresent(it -> waiting.computeIfAbsent(it, any -> new ArrayDeque<>()).add(index));
      }
    }
    for (int i = 0; i < older.length; i++) {
      if (older[i] == NONE) {
        int index = i;
        keyAfter
            .apply(after.get(i))
            .map(waiting::get)
            .map(Deque::poll)
            .ifPresent(partner -> pair(partner, index));
      }
    }
    return this;
  }

  private void pair(int indexBefore, int indexAfter) {
    newer[indexBefore] = indexAfter;
    older[indexAfter] = indexBefore;
  }

  /** What is still without a partner. */
  List<T> openBefore() {
    return open(before, newer);
  }

  List<T> openAfter() {
    return open(after, older);
  }

  private static <T> List<T> open(List<T> all, int[] partners) {
    List<T> open = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == NONE) {
        open.add(all.get(i));
      }
    }
    return open;
  }

  /** What is what; pairs in the newer order. */
  public Matched<Pair<T>, T> done() {
    List<Pair<T>> pairs = new ArrayList<>();
    for (int i = 0; i < older.length; i++) {
      if (older[i] != NONE) {
        pairs.add(new Pair<>(before.get(older[i]), after.get(i)));
      }
    }
    return new Matched<>(pairs, openBefore(), openAfter());
  }
}
