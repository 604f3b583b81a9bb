package touchline.compiler.emit.steptable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Header;
import touchline.compiler.model.Node;
import touchline.compiler.model.Node.Start;
import touchline.compiler.model.OpeningHours;
import touchline.compiler.model.Request;
import touchline.compiler.model.Touchpoint;
import touchline.table.Entry;
import touchline.table.Hours;
import touchline.table.Promise;
import touchline.table.StepTable;

/** Makes the step table of a checked flow. */
public final class StepTableMaker {

  private StepTableMaker() {}

  /**
   * @param flow free of errors
   */
  public static StepTable table(Flow flow) {
    List<Node> nodes = flow.graph().nodes();
    Header header = flow.header();
    Cast cast = new Cast(flow);
    return new StepTable(
        flow.id(),
        flow.title(),
        header.version(),
        header.language(),
        header.touchpoints().stream().flatMap(point -> entry(point, nodes).stream()).toList(),
        flow.callEntry(),
        cast.departments(),
        cast.actors(),
        header.requests().stream().map(StepTableMaker::request).toList(),
        flow.organisation().hours().map(StepTableMaker::hours).orElse(Hours.DEFAULT),
        header.promises().stream().map(StepTableMaker::promise).toList(),
        flow.fields().stream().map(FieldMaker::field).toList(),
        BlockMaker.blocks(nodes),
        nodes.stream().map(NodeMaker::node).toList(),
        flow.graph().ways().stream().map(WayMaker::way).toList());
  }

  private static Optional<Entry> entry(Touchpoint touchpoint, List<Node> nodes) {
    return nodes.stream()
        .filter(node -> node instanceof Start start && start.touchpoints().contains(touchpoint))
        .findFirst()
        .map(
            start ->
                new Entry(
                    touchpoint.id(),
                    touchpoint.name(),
                    touchpoint.outbound(),
                    touchpoint.answerWithin().map(ValueMaker::span),
                    start.id()));
  }

  private static touchline.table.Request request(Request request) {
    return new touchline.table.Request(request.id(), request.name());
  }

  private static Promise promise(Header.Promise promise) {
    return new Promise(
        promise.title(),
        ValueMaker.span(promise.within()),
        promise.from(),
        promise.to(),
        promise.pausing().stream().map(actor -> actor.id()).toList());
  }

  private static Hours hours(OpeningHours hours) {
    return new Hours(
        Optional.of(hours.name()),
        hours.zone(),
        hours.week().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    day -> day.getValue().stream().map(StepTableMaker::stretch).toList())),
        hours.closed());
  }

  private static Hours.Stretch stretch(OpeningHours.Stretch stretch) {
    return new Hours.Stretch(stretch.opens(), stretch.closes());
  }
}
