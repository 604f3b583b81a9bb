package touchline.compiler.emit.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.FlowChart;
import touchline.compiler.chart.SampleFlows;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.EmitOptions.DetailLevel;
import touchline.compiler.emit.steptable.FlowFiles;
import touchline.compiler.emit.svg.Drawing.PlacedLabel;
import touchline.compiler.emit.svg.Drawing.PlacedLane;
import touchline.compiler.emit.svg.Drawing.PlacedSymbol;
import touchline.compiler.emit.svg.Drawing.Route;
import touchline.compiler.emit.svg.graphviz.EngineChoice;
import touchline.compiler.emit.svg.graphviz.GraphLayout;
import touchline.compiler.model.Flow;

/** What must hold for every drawing, laid out by the embedded Graphviz. */
class DrawingTest {
  private static final GraphLayout ENGINE = GraphLayout.with(EngineChoice.EMBEDDED);
  private static final Drawing LANES = draw(SampleFlows.visit(), EmitOptions.Chart.FUNCTIONAL);

  private static final List<Drawing> DRAWINGS = drawAll();

  private static List<Drawing> drawAll() {
    List<Flow> flows = new ArrayList<>(List.of(SampleFlows.visit(), SampleFlows.hostile()));
    for (Path file : FlowFiles.below("examples")) {
      flows.addAll(FlowFiles.compile(file));
    }
    return flows.stream()
        .flatMap(
            flow ->
                Stream.of(
                    draw(flow, EmitOptions.Chart.PROCESS),
                    draw(flow, EmitOptions.Chart.FUNCTIONAL)))
        .toList();
  }

  static List<Named<Drawing>> drawings() {
    return DRAWINGS.stream().map(d -> Named.of(name(d), d)).toList();
  }

  private static String name(Drawing drawing) {
    return drawing.chart().flow() + (drawing.lanes().isEmpty() ? "" : " in lanes");
  }

  private static Drawing draw(Flow flow, EmitOptions.Chart kind) {
    Chart chart = FlowChart.of(flow, EmitOptions.DEFAULT.with(kind, DetailLevel.FULL));
    return chart.lanes().isEmpty() ? LayeredLayout.of(chart, ENGINE) : Swimlanes.of(chart, ENGINE);
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void symbolsStandApart(Drawing drawing) {
    List<PlacedSymbol> symbols = drawing.symbols();
    for (int i = 0; i < symbols.size(); i++) {
      for (int j = i + 1; j < symbols.size(); j++) {
        assertThat(symbols.get(i).area().overlaps(symbols.get(j).area()))
            .as(symbols.get(i).symbol().id() + " and " + symbols.get(j).symbol().id())
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void linesPassThroughNoSymbol(Drawing drawing) {
    for (Route route : drawing.routes()) {
      for (PlacedSymbol symbol : drawing.symbols()) {
        String id = symbol.symbol().id();
        boolean own = id.equals(route.arrow().from()) || id.equals(route.arrow().to());
        if (!own) {
          Area inside = symbol.area().grown(-1);
          assertThat(Trace.of(route.line()))
              .as(route.arrow() + " " + id)
              .noneMatch(inside::contains);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void labelsLieOnNoSymbolAndNoOtherLabel(Drawing drawing) {
    List<Area> labels =
        drawing.routes().stream()
            .flatMap(route -> route.label().stream())
            .map(label -> label.area().grown(-1))
            .toList();
    for (Area label : labels) {
      assertThat(drawing.symbols()).noneMatch(symbol -> symbol.area().overlaps(label));
      assertThat(labels).filteredOn(label::overlaps).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void labelsLieOnNoLineOfAnotherArrow(Drawing drawing) {
    for (Route labelled : drawing.routes()) {
      Optional<Area> label = labelled.label().map(PlacedLabel::area).map(area -> area.grown(-3));
      for (Route other : drawing.routes()) {
        if (label.isPresent() && !other.arrow().equals(labelled.arrow())) {
          assertThat(Trace.of(other.line()))
              .as(labelled.arrow().label() + " on " + other.arrow())
              .noneMatch(label.get()::contains);
        }
      }
    }
  }

  @Test
  void startsAreOnTop() {
    Drawing drawing = draw(SampleFlows.visit(), EmitOptions.Chart.PROCESS);
    double top = drawing.symbols().stream().mapToDouble(s -> s.area().top()).min().orElseThrow();
    assertThat(drawing.symbols().get(0).area().top()).isLessThan(top + 5);
  }

  @Test
  void lanesLieSideBySideAndHoldTheirSymbols() {
    double right = 0;
    for (PlacedLane lane : LANES.lanes()) {
      assertThat(lane.area().left()).isEqualTo(right);
      right = lane.area().right();
      Optional<String> id = Optional.of(lane.lane().id());
      assertThat(LANES.symbols())
          .filteredOn(placed -> placed.symbol().lane().equals(id))
          .isNotEmpty()
          .allMatch(placed -> lane.area().encloses(placed.area()));
    }
    assertThat(LANES.width()).isEqualTo(right);
  }

  @Test
  void linesBetweenLanesHaveRightAngles() {
    for (Route route : LANES.routes()) {
      List<Point> points = route.line().points();
      for (int i = 1; i < points.size(); i++) {
        boolean upright = Math.abs(points.get(i).x() - points.get(i - 1).x()) < 1e-6;
        boolean level = Math.abs(points.get(i).y() - points.get(i - 1).y()) < 1e-6;
        assertThat(upright || level).as(route.arrow().toString()).isTrue();
      }
    }
  }
}
