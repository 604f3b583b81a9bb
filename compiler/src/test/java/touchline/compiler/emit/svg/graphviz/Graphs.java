package touchline.compiler.emit.svg.graphviz;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Graphs to draw. */
final class Graphs {
  private Graphs() {}

  /** Boxes in a row, with the attributes that flows are drawn with. */
  static String chain(int length) {
    String nodes =
        IntStream.range(0, length)
            .mapToObj(i -> "n%d [label=\"Step number %d\\nService agent\"]\n".formatted(i, i))
            .collect(Collectors.joining());
    String edges =
        IntStream.range(1, length)
            .mapToObj(i -> "n%d -> n%d\n".formatted(i - 1, i))
            .collect(Collectors.joining());
    return """
        digraph {
          graph [rankdir=TB splines=spline nodesep=0.45 ranksep=0.45]
          node [shape=box fontname="Helvetica" fontsize=11]
        %s%s}
        """
        .formatted(nodes, edges);
  }
}
