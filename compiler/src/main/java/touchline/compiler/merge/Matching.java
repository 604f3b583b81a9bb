package touchline.compiler.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.merge.entry.Block;
import touchline.compiler.merge.entry.Entry;

/**
 * Finds out which entries of a version are in the others too: first by what they are known by,
 * statements in their whole flow and all else among its neighbours; then, of those left over, by
 * their place and words.
 */
final class Matching {
  private final Side side;

  /** Entries of this version of which it is known what they are, and what they are. */
  private final Map<Entry, Trio> found = new IdentityHashMap<>();

  private final Set<Trio> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  private Matching(Side side) {
    this.side = side;
  }

  /**
   * Matches.
   *
   * @return the file, in which all else is
   */
  static Trio of(Block base, Block ours, Block theirs) {
    Trio file = Trio.file();
    new Matching(Side.BASE).take(file, base.entries());
    new Matching(Side.OURS).take(file, ours.entries());
    new Matching(Side.THEIRS).take(file, theirs.entries());
    return file;
  }

  /** Takes in the entries of a parent. */
  private void take(Trio parent, List<Entry> entries) {
    List<Trio> there = inside(parent);
    matchByKey(there, entries.stream().filter(entry -> !entry.known().inFlow()).toList());
    LeftOver.match(there, entries, found, taken);
    List<Trio> trios = new ArrayList<>();
    for (Entry entry : entries) {
      Trio trio = Optional.ofNullable(found.get(entry)).orElseGet(Trio::entry);
      trio.put(side, entry, parent);
      trios.add(trio);
    }
    for (Trio trio : trios) {
      Entry entry = trio.get(side);
      if (entry.kind().equals("flow")) {
        matchStatements(trio, entry);
      }
      take(trio, entry.entries());
    }
  }

  private void matchStatements(Trio flow, Entry entry) {
    List<Trio> there = new ArrayList<>();
    collect(flow, there);
    List<Entry> statements = new ArrayList<>();
    entry.each(it -> statements.add(it));
    matchByKey(there, statements.stream().filter(it -> it.known().inFlow()).toList());
  }

  private void collect(Trio trio, List<Trio> all) {
    for (Trio child : inside(trio)) {
      all.add(child);
      collect(child, all);
    }
  }

  /** What is in a parent in the versions before this one. */
  private List<Trio> inside(Trio parent) {
    List<Trio> all = new ArrayList<>(side == Side.BASE ? List.of() : parent.inside(Side.BASE));
    if (side == Side.THEIRS) {
      parent.inside(Side.OURS).stream().filter(trio -> !trio.in(Side.BASE)).forEach(all::add);
    }
    return all;
  }

  /** An identifier is worth the same for all kinds of statements. */
  private static String name(Entry entry) {
    return entry.known().inFlow() ? entry.key() : entry.kind() + " " + entry.key();
  }

  private void matchByKey(List<Trio> there, List<Entry> entries) {
    Map<String, Trio> byKey = new HashMap<>();
    for (Side before : List.of(Side.BASE, Side.OURS)) {
      for (Trio trio : there) {
        trio.of(before).ifPresent(it -> byKey.putIfAbsent(name(it), trio));
      }
    }
    for (Entry entry : entries) {
      Trio same = byKey.get(name(entry));
      if (same != null && !found.containsKey(entry) && taken.add(same)) {
        found.put(entry, same);
      }
    }
  }
}
