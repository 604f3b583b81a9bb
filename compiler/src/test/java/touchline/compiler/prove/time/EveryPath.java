package touchline.compiler.prove.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Header;
import touchline.compiler.model.Node;
import touchline.compiler.model.Outcome;
import touchline.compiler.model.Project;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Way;
import touchline.compiler.model.Work;

/**
 * Walks every single path of a small flow, as the language's rules say it, without any regard for
 * how long that takes.
 */
final class EveryPath {
  /** Where a clock stopped: at which node, after how long, and how likely the path was. */
  record Stop(String node, Amount sum, double chance) {}

  /** There are more paths than a test has time for. */
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final int MOST_MOVES = 60_000;

  private final Project project;
  private final Flow flow;
  private final Graph graph;
  private final boolean worst;
  private final Optional<Header.Promise> promise;
  private final boolean shortestInside;
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, Integer> taken = new LinkedHashMap<>();
  private final List<Stop> stops = new ArrayList<>();
  private final WorkingHours hours = new WorkingHours(Optional.empty());
  private Optional<String> until = Optional.empty();
  private boolean started;
  private int moves;

  EveryPath(
      Project project,
      Flow flow,
      boolean worst,
      boolean shortestInside,
      Optional<Header.Promise> promise) {
    this.project = project;
    this.flow = flow;
    this.graph = flow.graph();
    this.worst = worst;
    this.shortestInside = shortestInside;
    this.promise = promise;
    graph.nodes().forEach(node -> order.put(node.id(), order.size()));
  }

  List<Stop> stops() {
    boolean runs = promise.flatMap(Header.Promise::from).isEmpty();
    for (Node node : graph.nodes()) {
      if (node instanceof Node.Start) {
        arrive(node.id(), runs, Amount.ZERO, 1);
      }
    }
    if (!runs && !started) {
      arrive(promise.orElseThrow().from().orElseThrow(), false, Amount.ZERO, 1);
    }
    return stops;
  }

  private List<Stop> from(String entry, Optional<String> end) {
    until = end;
    arrive(entry, true, Amount.ZERO, 1);
    return stops;
  }

  private void arrive(String id, boolean running, Amount sum, double chance) {
    if (++moves > MOST_MOVES) {
      throw new TooMany();
    }
    if (until.filter(id::equals).isPresent()) {
      stops.add(new Stop(id, sum, chance));
      return;
    }
    Node node = graph.node(id);
    boolean runs = running;
    Amount soFar = sum;
    if (promise.flatMap(Header.Promise::from).filter(id::equals).isPresent()) {
      started = true;
      soFar = runs ? sum : Amount.ZERO;
      runs = true;
    }
    if (graph.waysFrom(id).isEmpty()) {
      if (runs && isDue(node)) {
        stops.add(new Stop(id, soFar, chance));
      }
      return;
    }
    leave(node, runs, soFar, chance);
  }

  private boolean isDue(Node node) {
    if (node instanceof Node.Back || until.isPresent()) {
      return false;
    }
    if (promise.isEmpty()) {
      return true;
    }
    if (promise.orElseThrow().to().isEmpty()) {
      return !(node instanceof Node.End end) || end.outcome() != Outcome.CANCELLED;
    }
    return node instanceof Node.End && blockOfTo(node.id()).isPresent();
  }

  private void leave(Node node, boolean runs, Amount sum, double chance) {
    if (node instanceof Node.Fork fork && !worst && !isMeasuredInside(fork)) {
      Amount longest = Amount.ZERO;
      for (String entry : graph.waysFrom(fork.id()).get(0).next()) {
        Optional<Amount> time = summary(inside().from(entry, Optional.of(fork.join())));
        if (time.isPresent() && time.get().nominal() > longest.nominal()) {
          longest = time.get();
        }
      }
      arrive(fork.join(), runs, sum.plus(longest), chance);
      return;
    }
    List<Way> ways = graph.waysFrom(node.id()).stream().filter(way -> isWalked(node, way)).toList();
    for (Way way : ways) {
      int limit = way.cause() instanceof Cause.Take take ? take.limit() : Integer.MAX_VALUE;
      if (way.cause() instanceof Cause.Over) {
        Way take = graph.waysFrom(node.id()).get(0);
        if (count(take) < ((Cause.Take) take.cause()).limit()) {
          continue;
        }
      }
      boolean jump = way.cause() instanceof Cause.Take || way.cause() instanceof Cause.Over;
      for (String next : way.next()) {
        boolean backward = !jump && number(next) <= number(node.id());
        if (count(way) >= (backward ? 1 : limit)) {
          continue;
        }
        taken.merge(way.id(), 1, Integer::sum);
        for (Amount cost : costs(node, way)) {
          double behind = jump ? chance : chance * share(way, ways);
          if (runs && stopsBehind(node, way, next)) {
            stops.add(new Stop(node.id(), sum.plus(cost), behind));
            arrive(next, false, Amount.ZERO, behind);
          } else {
            arrive(next, runs, sum.plus(cost), behind);
          }
        }
        taken.merge(way.id(), -1, Integer::sum);
      }
    }
  }

  private int count(Way way) {
    return taken.getOrDefault(way.id(), 0);
  }

  private int number(String id) {
    return order.getOrDefault(id, -1);
  }

  private EveryPath inside() {
    return new EveryPath(project, flow, worst, shortestInside, promise);
  }

  private boolean isMeasuredInside(Node.Fork fork) {
    Set<String> points = new HashSet<>();
    promise.ifPresent(
        it -> {
          points.addAll(it.to());
          points.addAll(it.from().stream().toList());
        });
    return points.stream()
        .flatMap(id -> graph.node(id).scope().chain())
        .anyMatch(scope -> scope.owner().equals(fork.id()));
  }

  private boolean isWalked(Node node, Way way) {
    if (way.cause() instanceof Cause.Every || way.cause() instanceof Cause.Interruption) {
      return false;
    }
    if (worst) {
      return true;
    }
    if (way.cause() instanceof Cause.Late) {
      return node instanceof Node.Wait && graph.waysFrom(node.id()).size() == 1;
    }
    return !(way.cause() instanceof Cause.Problem);
  }

  private static double share(Way way, List<Way> ways) {
    double written =
        ways.stream().mapToDouble(it -> it.share().map(Number::doubleValue).orElse(0d)).sum();
    long others = ways.stream().filter(it -> it.share().isEmpty()).count();
    double rest = others == 0 ? 0 : (100 - written) / others;
    return way.share().map(Number::doubleValue).orElse(rest) / (written + rest * others);
  }

  private Optional<String> blockOfTo(String id) {
    List<String> to = promise.map(Header.Promise::to).orElse(List.of());
    return graph
        .node(id)
        .scope()
        .chain()
        .filter(it -> it.kind() == Scope.Kind.PROBLEM || it.kind() == Scope.Kind.LATE)
        .filter(it -> to.contains(it.owner()) && !(graph.node(it.owner()) instanceof Node.Wait))
        .map(Scope::id)
        .findFirst();
  }

  private boolean stopsBehind(Node node, Way way, String next) {
    List<String> to = promise.map(Header.Promise::to).orElse(List.of());
    if (to.contains(node.id()) && !(node instanceof Node.Fork)) {
      return !blockOfTo(next).equals(Optional.of(way.id()));
    }
    if (node instanceof Node.Join join) {
      return to.contains(join.fork());
    }
    return blockOfTo(node.id()).isPresent() && !blockOfTo(node.id()).equals(blockOfTo(next));
  }

  private Amount amount(Optional<Duration> duration) {
    return duration.map(it -> Amount.of(it, hours)).orElse(Amount.ZERO);
  }

  private Set<Amount> costs(Node node, Way way) {
    List<Actor> pausing = promise.map(Header.Promise::pausing).orElse(List.of());
    if (node.performer().filter(pausing::contains).isPresent()) {
      return Set.of(Amount.ZERO);
    }
    Optional<Duration> within = node.work().flatMap(Work::within);
    Optional<Duration> takes = node.work().flatMap(Work::takes);
    if (node instanceof Node.Wait wait) {
      boolean counts = worst || way.cause() instanceof Cause.Late;
      return Set.of(counts ? amount(wait.limit()) : Amount.ZERO);
    }
    if (way.cause() instanceof Cause.Late) {
      return Set.of(amount(within));
    }
    if (node instanceof Node.Call call && (!worst || within.isEmpty())) {
      Flow called = project.flow(call.flow().id()).orElseThrow();
      List<Stop> inner =
          new EveryPath(project, called, worst, shortestInside, Optional.empty())
              .from(called.callEntry().orElseThrow(), Optional.empty());
      Set<Amount> all = new LinkedHashSet<>();
      inner.forEach(stop -> all.add(stop.sum()));
      return worst ? all : Set.of(summary(inner).orElse(Amount.ZERO));
    }
    if (!worst) {
      return Set.of(amount(takes));
    }
    return Set.of(
        node instanceof Node.Escalation
            ? amount(within).plus(amount(takes))
            : amount(within.or(() -> takes)));
  }

  private Optional<Amount> summary(List<Stop> all) {
    return shortestInside ? shortest(all) : average(all);
  }

  static Optional<Amount> shortest(List<Stop> all) {
    return all.stream()
        .map(Stop::sum)
        .min((first, second) -> Long.compare(first.nominal(), second.nominal()));
  }

  static Optional<Amount> average(List<Stop> all) {
    double chance = 0;
    double[] sums = new double[3];
    for (Stop stop : all) {
      chance += stop.chance();
      sums[0] += stop.chance() * stop.sum().calendar();
      sums[1] += stop.chance() * stop.sum().working();
      sums[2] += stop.chance() * stop.sum().days();
    }
    if (chance == 0) {
      return Optional.empty();
    }
    double days = Math.floor(sums[2] / chance + 1e-9);
    double part = Math.max(0, sums[2] / chance - days) * 8 * 3_600_000;
    return Optional.of(
        new Amount(Math.round(sums[0] / chance), Math.round(sums[1] / chance + part), (long) days));
  }
}
