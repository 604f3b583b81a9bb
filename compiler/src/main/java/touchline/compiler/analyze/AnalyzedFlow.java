package touchline.compiler.analyze;

import java.util.List;
import touchline.compiler.ast.Declaration;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Scenario;
import touchline.compiler.model.ShownText;

/**
 * A flow and what is needed to read the scenarios that test it.
 *
 * @param texts those in it that documents show
 * @param callsAreKnown false if it calls a flow that there is not
 */
record AnalyzedFlow(
    Declaration.Flow syntax,
    Flow flow,
    FlowNames names,
    ValueReader values,
    List<ShownText> texts,
    boolean callsAreKnown) {

  Flow with(List<Scenario> scenarios) {
    return new Flow(
        flow.id(),
        flow.title(),
        flow.header(),
        flow.organisation(),
        flow.fields(),
        flow.graph(),
        flow.callEntry(),
        scenarios,
        flow.complete(),
        flow.nameSpan(),
        flow.close(),
        flow.span());
  }
}
