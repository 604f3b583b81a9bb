package touchline.compiler.prove.record;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.source.Span;

/**
 * What is certain in a flow, for each manner in which a case can come into it: by a touchpoint with
 * nothing recorded, or by a call with nothing or with everything recorded. A field never depends on
 * another, so these tell about every call.
 */
final class FlowRuns {
  private final RecordGraph graph;
  private final Optional<Certainty> entered;
  private final Optional<Certainty> bare;
  private final Optional<Certainty> full;

  /**
   * @param called by any flow
   */
  FlowRuns(RecordGraph graph, boolean called) {
    this.graph = graph;
    Flow flow = graph.flow();
    BitSet nothing = new BitSet();
    this.entered =
        flow.hasTouchpoints()
            ? Optional.of(new Certainty(graph, entries(true, nothing)))
            : Optional.empty();
    boolean byCall = called || !flow.hasTouchpoints();
    this.bare = byCall ? Optional.of(called(nothing)) : Optional.empty();
    this.full = byCall ? Optional.of(called(graph.fields().all())) : Optional.empty();
  }

  /** What is certain if the flow is called with some fields recorded. */
  Certainty called(BitSet given) {
    return new Certainty(graph, entries(false, given));
  }

  /** What is certain at the nodes where control comes in. */
  private @Nullable BitSet[] entries(boolean byTouchpoint, BitSet given) {
    Flow flow = graph.flow();
    @Nullable BitSet[] entries = new BitSet[graph.graph().size()];
    for (Node.Anytime anytime : graph.graph().byKind().anytimes()) {
      entries[anytime.number()] = new BitSet();
    }
    if (byTouchpoint || !flow.hasTouchpoints()) {
      graph.graph().starts().forEach(start -> entries[start.number()] = given);
    }
    if (!byTouchpoint && flow.hasTouchpoints()) {
      flow.callEntry().ifPresent(entry -> entries[graph.graph().number(entry)] = given);
    }
    return entries;
  }

  RecordGraph graph() {
    return graph;
  }

  /** If customers come in here: what is certain then. */
  Optional<Certainty> entered() {
    return entered;
  }

  /** True if cases come in by calls, be it from flows that nobody has written yet. */
  boolean hasCallers() {
    return bare.isPresent();
  }

  /** True if a use counts on what callers have recorded. */
  boolean needsCallers(Use use) {
    int node = use.node().number();
    return !use.cleared()
        && bare.filter(run -> run.lacks(node, use.field())).isPresent()
        && full.filter(run -> !run.lacks(node, use.field())).isPresent()
        && entered.filter(run -> run.lacks(node, use.field())).isEmpty();
  }

  /** What is certain at a node in any manner of coming in, with some fields given by callers. */
  BitSet ever(int node, BitSet given) {
    BitSet ever = (BitSet) full.flatMap(run -> run.at(node)).orElseGet(BitSet::new).clone();
    ever.and(given);
    bare.flatMap(run -> run.at(node)).ifPresent(ever::or);
    entered.flatMap(run -> run.at(node)).ifPresent(ever::or);
    return ever;
  }

  /** What a call does. */
  Summary summary() {
    FieldNumbers fields = graph.fields();
    BitSet cleared = new BitSet();
    for (int node = 0; node < graph.graph().size(); node++) {
      cleared.or(graph.done(node).drops());
    }
    full.ifPresent(run -> cleared.andNot(run.exit()));
    Set<String> certain = bare.map(run -> fields.ids(run.exit())).orElseGet(LinkedHashSet::new);
    Map<String, Span> recorded = new LinkedHashMap<>();
    for (Recording recording : graph.recordings()) {
      recorded.putIfAbsent(recording.field(), recording.inside().orElse(recording.place()));
    }
    return new Summary(
        true, new LinkedHashSet<>(fields.ids()), certain, fields.ids(cleared), recorded);
  }
}
