package touchline.compiler.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import touchline.compiler.emit.Mark.Look;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;

/**
 * The block diagram: what is done, in written order, without decisions. What happens only when
 * something goes wrong, or beside the case, is left out.
 */
final class Blocks {
  private static final Set<Shape> WORK =
      EnumSet.of(Shape.STEP, Shape.ESCALATION, Shape.WAIT, Shape.CALL, Shape.SURVEY, Shape.PHASE);
  private static final Set<Scope.Kind> BESIDE =
      EnumSet.of(Scope.Kind.PROBLEM, Scope.Kind.LATE, Scope.Kind.EVERY, Scope.Kind.ANYTIME);

  private Blocks() {}

  /** True if a node is part of the regular run of the case. */
  static boolean isRegular(Node node) {
    return node.scope().chain().map(Scope::kind).noneMatch(BESIDE::contains);
  }

  /** A chart with the boxes of another one, each followed by the next. */
  static Chart of(Chart chart) {
    List<Symbol> boxes = chart.symbols().stream().filter(s -> WORK.contains(s.shape())).toList();
    List<Arrow> arrows = new ArrayList<>();
    for (int i = 1; i < boxes.size(); i++) {
      String from = boxes.get(i - 1).id();
      arrows.add(
          new Arrow(from + ".next", from, boxes.get(i).id(), "", Stroke.SOLID, Look.PLAIN, false));
    }
    return chart.with(chart.frames(), boxes, arrows);
  }
}
