package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets of cases in the words of conditions. */
final class CaseWords {
  private static final int MOST_LINES = 4;
  private static final long MANY = 1_000_000;

  private final Axes axes;
  private final Diagrams diagrams;

  CaseWords(Axes axes, Diagrams diagrams) {
    this.axes = axes;
    this.diagrams = diagrams;
  }

  /** A set of cases for people. */
  Cases of(int set) {
    List<List<Part>> boxes = new ArrayList<>();
    collect(set, new ArrayList<>(), boxes);
    long all = count(set, new HashMap<>());
    List<String> ranges = boxes.stream().map(this::words).toList();
    List<Cases.Datum> sample = boxes.isEmpty() ? List.of() : sample(boxes.get(0));
    List<Cases.Point> points = new ArrayList<>();
    boxes.forEach(box -> box.forEach(part -> points.addAll(points(part))));
    return new Cases(sample, ranges, all - ranges.size(), points.stream().distinct().toList());
  }

  /** The cells that one axis may be in. */
  private record Part(Axis axis, BitSet cells) {}

  /** The first ways through a diagram; each is a product of cells. */
  private void collect(int set, List<Part> path, List<List<Part>> boxes) {
    if (set == Diagrams.NONE || boxes.size() == MOST_LINES) {
      return;
    }
    if (set == Diagrams.ALL) {
      boxes.add(List.copyOf(path));
      return;
    }
    Axis axis = axes.axis(diagrams.axis(set));
    for (Map.Entry<Integer, BitSet> next : branches(set).entrySet()) {
      path.add(new Part(axis, next.getValue()));
      collect(next.getKey(), path, boxes);
      path.remove(path.size() - 1);
    }
  }

  /** What follows, and for which cells; in the order of the first cells. */
  private Map<Integer, BitSet> branches(int set) {
    Map<Integer, BitSet> branches = new LinkedHashMap<>();
    for (int run = 0; run < diagrams.runs(set); run++) {
      int next = diagrams.next(set, run);
      if (next != Diagrams.NONE) {
        branches
            .computeIfAbsent(next, any -> new BitSet())
            .set(diagrams.from(set, run), diagrams.to(set, run));
      }
    }
    return branches;
  }

  private long count(int set, Map<Integer, Long> known) {
    if (diagrams.isEnd(set)) {
      return set;
    }
    Long before = known.get(set);
    if (before != null) {
      return before;
    }
    long count = 0;
    for (int next : branches(set).keySet()) {
      count = Math.min(MANY, count + count(next, known));
    }
    known.put(set, count);
    return count;
  }

  private String words(List<Part> box) {
    List<String> words = new ArrayList<>();
    telling(box).forEach(part -> words.add(part.axis.words(part.cells)));
    return words.isEmpty() ? "every case" : String.join("; ", words);
  }

  private List<Cases.Datum> sample(List<Part> box) {
    return telling(box).stream().map(part -> part.axis.sample(part.cells)).toList();
  }

  /** Without fields that may have any value, where nobody asks whether they have one. */
  private List<Part> telling(List<Part> box) {
    return box.stream()
        .filter(part -> axes.whetherKnown(part.axis) || !part.cells.equals(part.axis.known()))
        .toList();
  }

  private static List<Cases.Point> points(Part part) {
    return part.axis.values().points(part.cells).stream()
        .map(value -> new Cases.Point(part.axis.name(), value))
        .toList();
  }
}
