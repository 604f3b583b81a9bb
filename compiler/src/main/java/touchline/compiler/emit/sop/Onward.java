package touchline.compiler.emit.sop;

import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;

/** What comes when a step is done, in words, unless it is plain from the page. */
record Onward(Sop sop, Entry entry) {

  Optional<String> words() {
    return last()
        .flatMap(way -> way.next().stream().findFirst())
        .filter(next -> isParallel() || !isPlain(next))
        .map(next -> new TargetWords(sop, Optional.of(entry)).to(next))
        .map(target -> sop.words(isParallel() ? "sop.next.parallel" : "sop.next", target));
  }

  /** The way out when all is done; of parallel branches, the one behind their join. */
  private Optional<Way> last() {
    Graph graph = sop.flow().graph();
    return entry.node() instanceof Node.Fork fork
        ? done(graph.waysFrom(fork.join()))
        : done(graph.waysFrom(entry.node().id()));
  }

  private boolean isParallel() {
    return Kind.of(entry.node()) == Kind.PARALLEL;
  }

  private static Optional<Way> done(List<Way> ways) {
    return ways.stream().filter(way -> way.cause().equals(new Cause.Done())).findFirst();
  }

  /** Simply the next step, or the end of a block that runs beside others. */
  private boolean isPlain(String next) {
    boolean isBelow =
        sop.outline().after(entry).filter(below -> below.node().id().equals(next)).isPresent();
    Node node = sop.flow().graph().node(next);
    return isBelow || node instanceof Node.Join || node instanceof Node.Back back && isBeside(back);
  }

  /** True at the end of a late or reminder block; false at that of an {@code anytime}. */
  private boolean isBeside(Node.Back back) {
    return Kind.of(sop.flow().graph().node(back.owner())) != Kind.ANYTIME;
  }
}
