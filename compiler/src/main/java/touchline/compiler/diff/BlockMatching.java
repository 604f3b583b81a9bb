package touchline.compiler.diff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.model.Way;

/** Finds out which block is which, once it is known what most of the statements are. */
final class BlockMatching {
  private static final String ANYTIME = ".anytime";

  private final Flow flowBefore;
  private final Flow flowAfter;
  private final Outline before;
  private final Outline after;
  private final Map<String, Node> newerNodes;
  private final Map<String, String> newer = new HashMap<>();
  private final Map<String, Matched<Pair<Way>, Way>> ways = new LinkedHashMap<>();
  private final Map<String, Matched<Pair<Scope>, Scope>> branches = new LinkedHashMap<>();

  BlockMatching(
      Flow flowBefore, Flow flowAfter, Outline before, Outline after, Map<String, Node> newer) {
    this.flowBefore = flowBefore;
    this.flowAfter = flowAfter;
    this.before = before;
    this.after = after;
    this.newerNodes = newer;
    this.newer.put("body", "body");
    starts();
    for (Node node : before.statements()) {
      Node partner = newer.get(node.id());
      if (partner != null) {
        this.newer.put(node.id() + ANYTIME, partner.id() + ANYTIME);
        ways.put(node.id(), match(node, partner));
        branches.put(node.id(), matchBranches(node, partner));
      }
    }
  }

  /** The newer block for an older one. */
  Optional<String> newer(String block) {
    return Optional.ofNullable(newer.get(block));
  }

  /** The newer block for each older one. */
  Map<String, String> newer() {
    return newer;
  }

  /** The written ways of an older statement that has a partner. */
  Matched<Pair<Way>, Way> ways(String node) {
    return ways.getOrDefault(node, new Matched<>(List.of(), List.of(), List.of()));
  }

  /** The branches of an older parallel that has a partner. */
  Matched<Pair<Scope>, Scope> branches(String node) {
    return branches.getOrDefault(node, new Matched<>(List.of(), List.of(), List.of()));
  }

  /** A {@code from} is the same if one of its touchpoints is. */
  private void starts() {
    Map<String, String> byTouchpoint = new HashMap<>();
    for (Node.Start start : starts(flowAfter)) {
      for (Touchpoint touchpoint : start.touchpoints()) {
        byTouchpoint.put(touchpoint.id(), start.id());
      }
    }
    for (Node.Start start : starts(flowBefore)) {
      for (Touchpoint touchpoint : start.touchpoints()) {
        String found = byTouchpoint.get(touchpoint.id());
        if (found != null && !newer.containsValue(found)) {
          newer.putIfAbsent(start.id(), found);
        }
      }
    }
  }

  private static List<Node.Start> starts(Flow flow) {
    return flow.graph().nodes().stream()
        .flatMap(node -> node.match(NodeKinds.START).stream())
        .toList();
  }

  private Matched<Pair<Way>, Way> match(Node node, Node partner) {
    Matching<Way> matching =
        Matching.of(Branches.of(flowBefore, node), Branches.of(flowAfter, partner));
    matching
        .by(way -> Branches.cause(way).orElse(""))
        .by(way -> way.id().substring(way.from().length()))
        .byIfAny(
            way -> content(before, way.id()).flatMap(this::inNewer).map(it -> kind(way) + it),
            way -> content(after, way.id()).map(it -> kind(way) + it));
    inOrder(matching);
    Matched<Pair<Way>, Way> matched = matching.done();
    matched.pairs().forEach(pair -> newer.put(pair.before().id(), pair.after().id()));
    return matched;
  }

  private static String kind(Way way) {
    return Branches.kind(way) + " ";
  }

  /** What is left of one kind in both is taken for the same, if nothing speaks against it. */
  private void inOrder(Matching<Way> matching) {
    Map<String, Integer> counts = new HashMap<>();
    matching.openBefore().forEach(way -> counts.merge(kind(way), 1, Integer::sum));
    matching.openAfter().forEach(way -> counts.merge(kind(way), -1, Integer::sum));
    Map<String, Integer> older = new HashMap<>();
    Map<String, Integer> younger = new HashMap<>();
    matching.byIfAny(
        way -> number(way, counts, older, content(before, way.id())),
        way -> number(way, counts, younger, content(after, way.id())));
  }

  private static Optional<String> number(
      Way way, Map<String, Integer> counts, Map<String, Integer> seen, Optional<String> content) {
    String kind = kind(way);
    int number = seen.merge(kind, 1, Integer::sum);
    boolean data = kind.startsWith("when") || kind.startsWith("every");
    boolean plausible = data || content.isEmpty();
    return plausible && counts.getOrDefault(kind, 0) == 0
        ? Optional.of(kind + number)
        : Optional.empty();
  }

  private Matched<Pair<Scope>, Scope> matchBranches(Node node, Node partner) {
    Matching<Scope> matching = Matching.of(scopes(node), scopes(partner));
    matching
        .byIfAny(BlockMatching::title, BlockMatching::title)
        .byIfAny(
            branch -> content(before, branch.id()).flatMap(this::inNewer),
            branch -> content(after, branch.id()))
        .by(branch -> branch.id().substring(branch.owner().length()));
    Matched<Pair<Scope>, Scope> matched = matching.done();
    matched.pairs().forEach(pair -> newer.put(pair.before().id(), pair.after().id()));
    return matched;
  }

  private static Optional<String> title(Scope branch) {
    return Optional.of(branch.title()).filter(title -> !title.isEmpty());
  }

  private static List<Scope> scopes(Node node) {
    return node.match(NodeKinds.FORK).map(Node.Fork::branches).orElse(List.of());
  }

  /** The first statement of a block, or where it jumps to. */
  private static Optional<String> content(Outline outline, String block) {
    return outline.in(block).stream()
        .findFirst()
        .map(Node::id)
        .or(() -> outline.arrows(block).stream().findFirst().map(arrow -> "-> " + arrow.to()));
  }

  private Optional<String> inNewer(String content) {
    String arrow = content.startsWith("-> ") ? "-> " : "";
    return Optional.ofNullable(newerNodes.get(content.substring(arrow.length())))
        .map(node -> arrow + node.id());
  }
}
