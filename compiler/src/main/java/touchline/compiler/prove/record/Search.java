package touchline.compiler.prove.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Way;

/** Looks for fields that are used where they may be unknown; each cause is found once. */
final class Search {
  private final Certainty certainty;
  private final RecordGraph graph;

  private record Finding(Paths.Path path, Missing.Reason reason, List<Recording> recordings) {}

  Search(Certainty certainty) {
    this.certainty = certainty;
    this.graph = certainty.graph();
  }

  /**
   * @param uses all that there are
   */
  List<Missing> missing(List<Use> uses) {
    Map<Integer, List<Use>> failing = new LinkedHashMap<>();
    for (Use use : uses) {
      int node = use.node().number();
      if (certainty.lacks(node, use.field()) || (use.cleared() && certainty.reaches(node))) {
        failing.computeIfAbsent(use.field(), any -> new ArrayList<>()).add(use);
      }
    }
    if (failing.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    failing.forEach((field, own) -> findings.addAll(findings(field, own)));
    findings.sort((one, other) -> Integer.compare(start(one), start(other)));
    Map<Object, List<Finding>> causes = new LinkedHashMap<>();
    for (Finding finding : findings) {
      causes.computeIfAbsent(cause(finding), any -> new ArrayList<>()).add(finding);
    }
    return causes.values().stream().map(this::told).toList();
  }

  private static int start(Finding finding) {
    return finding.path.use().place().start();
  }

  private List<Finding> findings(int field, List<Use> failing) {
    List<Recording> recordings = recordings(field);
    BitSet behind = behindRecordings(field, recordings);
    return new Paths(certainty, field, failing)
        .find().stream()
            .map(path -> new Finding(path, reason(path, recordings, behind), recordings))
            .toList();
  }

  /**
   * What has to be mended: the way by which a step is left that would have recorded the field, or
   * else all that do record it.
   */
  private static Object cause(Finding finding) {
    Paths.Path path = finding.path;
    if (finding.reason == Missing.Reason.NOWHERE) {
      return path.use().field();
    }
    Set<String> recorders = new LinkedHashSet<>();
    finding.recordings.forEach(recording -> recorders.add(recording.node().id()));
    Optional<String> passedBy =
        path.passages().stream()
            .filter(passage -> recorders.contains(passage.node().id()))
            .flatMap(passage -> passage.way().stream())
            .map(Way::id)
            .findFirst();
    boolean early = finding.reason == Missing.Reason.TOO_EARLY;
    return passedBy.isPresent()
        ? passedBy.orElseThrow()
        : List.of(early ? path.use().node().id() : "", path.origin(), path.emptied(), recorders);
  }

  private Missing told(List<Finding> cause) {
    Finding first = cause.get(0);
    Use use = first.path.use();
    List<Missing.Place> others =
        cause.stream()
            .skip(1)
            .map(Finding::path)
            .map(Paths.Path::use)
            .map(it -> new Missing.Place(graph.fields().id(it.field()), it.place()))
            .distinct()
            .toList();
    return new Missing(
        graph.fields().id(use.field()),
        use.node(),
        use.place(),
        first.reason,
        first.path.passages(),
        first.path.emptied(),
        use.called(),
        first.recordings,
        others);
  }

  private List<Recording> recordings(int field) {
    String id = graph.fields().id(field);
    return graph.recordings().stream().filter(it -> it.field().equals(id)).toList();
  }

  private Missing.Reason reason(Paths.Path path, List<Recording> recordings, BitSet behind) {
    if (recordings.isEmpty()) {
      return Missing.Reason.NOWHERE;
    }
    boolean before = path.emptied() || behind.get(path.use().node().number());
    return before ? Missing.Reason.PASSED_BY : Missing.Reason.TOO_EARLY;
  }

  /** The nodes that control can come to after the field was recorded somewhere. */
  private BitSet behindRecordings(int field, List<Recording> recordings) {
    BitSet behind = new BitSet();
    BitSet open = new BitSet();
    for (Recording recording : recordings) {
      open.set(recording.node().number());
    }
    for (int node = open.nextSetBit(0); node >= 0; node = open.nextSetBit(0)) {
      open.clear(node);
      for (Edge edge : graph.from(node)) {
        boolean forgotten = graph.forgets(edge, field);
        if (!forgotten && !behind.get(edge.to())) {
          behind.set(edge.to());
          open.set(edge.to());
        }
      }
    }
    return behind;
  }
}
