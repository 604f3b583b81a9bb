package touchline.compiler.prove.handover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.Project;
import touchline.compiler.model.Way;

/** Tries every path through a flow, one after the other. */
final class Walker {
  /** So many steps are taken before a flow is given up. */
  private static final int MOST_STEPS = 60_000;

  private final Project project;
  private final boolean patient;
  private int steps;

  /** How a path ended. */
  private record Ending(String node, String holder, int count) {}

  /**
   * @param patient true if a bounded jump is only passed when it is used up
   */
  Walker(Project project, boolean patient) {
    this.project = project;
    this.patient = patient;
  }

  /** The most hand-overs by end; none if there are too many paths. */
  Optional<Map<String, Integer>> most(Flow flow) {
    Map<String, Integer> most = new HashMap<>();
    try {
      for (Node node : flow.graph().nodes()) {
        if (node instanceof Node.Start || node instanceof Node.Anytime) {
          for (Ending end : new Block(flow.graph(), "", "").walk(node.id(), "")) {
            most.merge(end.node, end.count, Math::max);
          }
        }
      }
      return Optional.of(most);
    } catch (TooMany e) {
      return Optional.empty();
    }
  }

  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final class Block {
    private final Graph graph;
    private final String scope;
    private final String finish;
    private final Map<String, Integer> taken = new HashMap<>();
    private final List<Ending> endings = new ArrayList<>();

    Block(Graph graph, String scope, String finish) {
      this.graph = graph;
      this.scope = scope;
      this.finish = finish;
    }

    List<Ending> walk(String node, String holder) {
      go(node, holder, 0);
      return endings;
    }

    private int most(String node, String holder) {
      return walk(node, holder).stream().mapToInt(Ending::count).max().orElse(0);
    }

    private boolean isOutside(String id) {
      return !scope.isEmpty()
          && !id.equals(finish)
          && graph.node(id).scope().chain().noneMatch(it -> it.id().equals(scope));
    }

    private void go(String id, String before, int until) {
      if (++steps > MOST_STEPS) {
        throw new TooMany();
      }
      Node node = graph.node(id);
      boolean over =
          scope.isEmpty()
              ? node instanceof Node.End || node instanceof Node.Return
              : id.equals(finish);
      if (over) {
        endings.add(new Ending(id, before, until));
        return;
      }
      String holder = before;
      int count = until;
      if (node.work().flatMap(it -> it.actor()).orElse(null) instanceof Actor.Role role) {
        holder = role.id();
        count += before.isEmpty() || before.equals(holder) ? 0 : 1;
      }
      for (Way way : graph.waysFrom(id)) {
        if (!(way.cause() instanceof Cause.Every)) {
          leave(node, way, holder, count + beside(node, way, holder));
        }
      }
    }

    private int beside(Node node, Way left, String holder) {
      int sum = 0;
      for (Way way : graph.waysFrom(node.id())) {
        boolean beside =
            way.cause() instanceof Cause.Every
                || (way.cause() instanceof Cause.Late && !(node instanceof Node.Wait));
        if (beside && !way.equals(left)) {
          int times = way.cause() instanceof Cause.Every every ? every.limit().orElse(1) : 1;
          Block block = new Block(graph, way.id(), "back." + way.id());
          String first = way.next().get(0);
          sum += block.isOutside(first) ? 0 : times * block.most(first, holder);
        }
      }
      return sum;
    }

    private void leave(Node node, Way way, String holder, int count) {
      if (node instanceof Node.Fork fork) {
        int sum = count;
        for (int i = 0; i < way.next().size(); i++) {
          String branch = fork.branches().get(i).id();
          sum += new Block(graph, branch, fork.join()).most(way.next().get(i), holder);
        }
        go(fork.join(), holder, sum);
      } else if (node instanceof Node.Call call && way.cause() instanceof Cause.Done) {
        Flow called = project.flow(call.flow().id()).orElseThrow();
        Block block = new Block(called.graph(), "", "");
        for (Ending end : block.walk(called.callEntry().orElseThrow(), holder)) {
          follow(way, end.holder, count + end.count);
        }
      } else if (node instanceof Node.Jump jump && way.cause() instanceof Cause.Over) {
        boolean usedUp = taken.getOrDefault(jump.id() + ".take", 0) == jump.limit();
        boolean leaves =
            graph.waysFrom(jump.id()).stream()
                .flatMap(it -> it.next().stream())
                .anyMatch(this::isOutside);
        if (!patient || usedUp || leaves) {
          follow(way, holder, count);
        }
      } else {
        follow(way, holder, count);
      }
    }

    private void follow(Way way, String holder, int count) {
      String next = way.next().get(0);
      if (isOutside(next)) {
        return;
      }
      List<Node> nodes = graph.nodes();
      boolean back = nodes.indexOf(graph.node(next)) <= nodes.indexOf(graph.node(way.from()));
      boolean bounded = way.cause() instanceof Cause.Take;
      int limit = way.cause() instanceof Cause.Take take ? take.limit() : 1;
      if (!bounded && !back) {
        go(next, holder, count);
        return;
      }
      String key = bounded ? way.from() + ".take" : way.id();
      if (taken.getOrDefault(key, 0) < limit) {
        taken.merge(key, 1, Integer::sum);
        go(next, holder, count);
        taken.merge(key, -1, Integer::sum);
      }
    }
  }
}
