package touchline.compiler.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;
import touchline.compiler.source.Span;

/**
 * What of a flow some scenarios took. What a flow does that another one calls, counts for itself.
 *
 * @param parts in written order: statements, then ways
 * @param tally how often anything was taken
 */
public record FlowCoverage(Flow flow, List<Part> parts, Tally tally) {
  public FlowCoverage {
    parts = List.copyOf(parts);
  }

  /** Kinds of part. */
  public enum Kind {
    /** A statement other than an end: a step, a decision, a wait, a call, an {@code anytime}. */
    STEP,
    /**
     * A way where another one could have been taken: out of a statement with several, by one of
     * several touchpoints, into an {@code anytime}.
     */
    BRANCH,
    /** Such a way by a problem. */
    PROBLEM,
    /** Such a way because time has passed, or a reminder. */
    LATE,
    END;

    /** As programs read it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Something that can be taken.
   *
   * @param id of the node or the way
   * @param name of the statement that it is, or that it leads out of, as people know it
   * @param words what takes it, for ways; the title, for statements
   * @param times how often it was taken
   */
  public record Part(Kind kind, String id, String name, String words, Span place, int times) {
    public boolean isCovered() {
      return times > 0;
    }
  }

  /** How many there are and how many of them were taken. */
  public record Count(int covered, int all) {
    public Count plus(Count other) {
      return new Count(covered + other.covered, all + other.all);
    }

    /** Whole percent, rounded down: 100 only if nothing is left; all of nothing is 100. */
    public int percent() {
      return all == 0 ? 100 : (int) (covered * 100L / all);
    }
  }

  /** Measures a flow. */
  public static FlowCoverage of(Flow flow, Tally tally) {
    List<Part> parts = new ArrayList<>();
    for (Node node : flow.graph().nodes()) {
      node.match(Counting.KIND)
          .ifPresent(
              kind ->
                  parts.add(
                      new Part(
                          kind,
                          node.id(),
                          node.id(),
                          node.title(),
                          node.span(),
                          tally.visits(flow.id(), node.id()))));
    }
    boolean severalTouchpoints = flow.header().touchpoints().size() > 1;
    for (Way way : flow.graph().ways()) {
      boolean several = flow.graph().waysFrom(way.from()).size() > 1;
      if (way.cause().match(new Counting.IsBranch(several, severalTouchpoints))) {
        parts.add(
            new Part(
                way.cause().match(Counting.KIND_OF_WAY),
                way.id(),
                flow.graph().node(way.from()).match(new Counting.Name(flow)),
                way.cause().match(Counting.WORDS),
                way.span(),
                tally.taken(flow.id(), way.id())));
      }
    }
    return new FlowCoverage(flow, parts, tally);
  }

  /** Those of a kind. */
  public Count count(Kind kind) {
    return count(parts.stream().filter(part -> part.kind() == kind).toList());
  }

  /** All ways beside which there are others: branches, problems and late paths. */
  public Count branches() {
    return count(Kind.BRANCH).plus(count(Kind.PROBLEM)).plus(count(Kind.LATE));
  }

  /** How often a way was taken, whether it counts as a branch or not. */
  public int taken(String way) {
    return tally.taken(flow.id(), way);
  }

  /**
   * How often ways were taken one after the other.
   *
   * @param ways a way, and those of the bounded jumps that it leads through
   */
  public int taken(List<String> ways) {
    return tally.taken(flow.id(), ways);
  }

  /** What was not taken. */
  public List<Part> untaken() {
    return parts.stream().filter(part -> !part.isCovered()).toList();
  }

  private static Count count(List<Part> parts) {
    return new Count((int) parts.stream().filter(Part::isCovered).count(), parts.size());
  }
}
