package touchline.compiler.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Header;
import touchline.compiler.model.Node;

/** Makes the diagram of a flow that the user chose. */
public final class FlowChart {
  private final Flow flow;
  private final EmitOptions options;
  private final ChartWords words;
  private final View view;

  private FlowChart(Flow flow, EmitOptions options) {
    this.flow = flow;
    this.options = options;
    this.words = ChartWords.of(flow.header().language());
    this.view = View.of(flow, options.touchpoint());
  }

  /**
   * @param flow free of errors
   * @throws touchline.compiler.emit.EmitException if the touchpoint that was asked for is not one
   *     of the flow
   */
  public static Chart of(Flow flow, EmitOptions options) {
    return new FlowChart(flow, options).chart();
  }

  private Chart chart() {
    Chart whole = whole();
    Chart detailed = isOverview() ? Collapse.phasesOf(whole) : whole;
    return switch (options.chart()) {
      case PROCESS -> detailed;
      case FUNCTIONAL -> detailed.withoutPhases();
      case BLOCKS -> Blocks.of(detailed);
    };
  }

  private Chart whole() {
    List<Node> nodes = flow.graph().nodes().stream().filter(this::isDrawn).toList();
    Set<String> drawn = nodes.stream().map(Node::id).collect(Collectors.toSet());
    List<Arrow> arrows =
        new ArrowTracer(flow, view, words, options.marks())
            .arrows().stream()
                .filter(arrow -> drawn.contains(arrow.from()) && drawn.contains(arrow.to()))
                .toList();
    Frames frames = new Frames(nodes, words);
    SymbolMaker maker = new SymbolMaker(words, view, frames, !isOverview());
    List<Symbol> symbols =
        nodes.stream()
            .map(node -> node.match(maker).marked(options.marks().node(node.id())))
            .toList();
    List<Lane> lanes = List.of();
    if (options.chart() == EmitOptions.Chart.FUNCTIONAL) {
      Lanes found = new Lanes(flow, nodes, arrows, words);
      lanes = found.inOrder(nodes);
      symbols = symbols.stream().map(symbol -> symbol.in(found.of(symbol.id()))).toList();
    }
    return new Chart(
        flow.id(), flow.header().language(), title(), lanes, frames.all(), symbols, arrows);
  }

  private boolean isDrawn(Node node) {
    return view.shows(node)
        && !(node instanceof Node.Jump)
        && (options.chart() != EmitOptions.Chart.BLOCKS || Blocks.isRegular(node));
  }

  private boolean isOverview() {
    return options.detail() == EmitOptions.DetailLevel.OVERVIEW;
  }

  private TitleBlock title() {
    Header header = flow.header();
    List<String> facts =
        Stream.of(
                header.version().map(words::version),
                header.owner().map(words::owner),
                header.effective().map(words::effective),
                view.touchpoint().map(words::onlyFor))
            .flatMap(Optional::stream)
            .map(PlainText::of)
            .toList();
    return new TitleBlock(PlainText.of(flow.title()), facts);
  }
}
