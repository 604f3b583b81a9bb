package touchline.compiler.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchline.compiler.emit.EmitException;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.EmitOptions.DetailLevel;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Outcome;
import touchline.compiler.source.SourceFile;

class FlowChartTest {
  private static final EmitOptions PROCESS = EmitOptions.DEFAULT;
  private static final EmitOptions LANES =
      PROCESS.with(EmitOptions.Chart.FUNCTIONAL, DetailLevel.FULL);
  private static final EmitOptions OVERVIEW =
      PROCESS.with(EmitOptions.Chart.PROCESS, DetailLevel.OVERVIEW);
  private static final EmitOptions BLOCKS =
      PROCESS.with(EmitOptions.Chart.BLOCKS, DetailLevel.FULL);

  @Test
  void showsWhoByWhenBelowTheTitle() {
    assertThat(symbol(process(), "answer").note()).isEqualTo("Service agent \u00B7 within 20 s");
    assertThat(symbol(process(), "plan").note())
        .isEqualTo("\u2192 Dispatcher \u00B7 within 10 min");
    assertThat(symbol(process(), "visit").note()).isEqualTo("Customer \u00B7 up to 48 h");
    assertThat(symbol(process(), "declined").note()).isEqualTo("Cancelled");
  }

  @Test
  void drawsABoundedJumpAsTwoArrows() {
    assertThat(process().symbols()).noneMatch(symbol -> symbol.id().startsWith("jump"));
    assertThat(arrow("agreed", "quote").label()).isEqualTo("no \u00B7 at most 2 times");
    assertThat(arrow("agreed", "declined").label()).isEqualTo("no \u00B7 after that");
  }

  @Test
  void labelsArrowsWithAnswersSharesProblemsAndTimes() {
    assertThat(arrow("known", "explain").label()).isEqualTo("yes \u00B7 60%");
    assertThat(arrow("open", "search"))
        .extracting(Arrow::label, Arrow::stroke)
        .containsExactly("The number is unknown", Stroke.DASHED);
    assertThat(arrow("book", "lead"))
        .extracting(Arrow::label, Arrow::stroke)
        .containsExactly("after 15 min", Stroke.DOTTED);
    assertThat(arrow("book", "remind").label()).isEqualTo("every hour, at most 3 times");
    assertThat(arrow("fork.prepare", "parts").label()).isEqualTo("parts");
    assertThat(arrow("answer", "open").label()).isEmpty();
  }

  @Test
  void mergesArrowsBetweenTheSameSymbols() {
    Flow flow =
        new FlowDraft("merge", "Merge")
            .start(FlowDraft.PHONE, "ask")
            .decision("ask", "Which one?")
            .end("done", "Done", Outcome.RESOLVED)
            .answer("ask", "red", "done")
            .answer("ask", "green", "done")
            .flow();

    assertThat(FlowChart.of(flow, PROCESS).arrows())
        .extracting(Arrow::label)
        .containsExactly("", "red or green");
  }

  @Test
  void framesPhasesAndWhatMayHappenAtAnyTime() {
    assertThat(process().frames())
        .extracting(Frame::title, Frame::kind)
        .contains(tuple("Survey", Frame.Kind.PHASE), tuple("At any time", Frame.Kind.ANYTIME));
    assertThat(symbol(process(), "withdrawn").frame())
        .isEqualTo(symbol(process(), "confirm").frame());
    assertThat(symbol(process(), "closed").frame()).isEmpty();
  }

  @Test
  void putsCustomersFirstAndSystemsLast() {
    Chart chart = FlowChart.of(SampleFlows.visit(), LANES);

    assertThat(chart.lanes())
        .extracting(Lane::title)
        .containsExactly("Customer", "Customer Service", "Field Service", "CRM");
    assertThat(symbol(chart, "start.phone").lane()).contains("customer");
    assertThat(symbol(chart, "visit").lane()).contains("customer");
    assertThat(symbol(chart, "join.prepare").lane()).contains("department.field");
    assertThat(symbol(chart, "withdrawn").lane()).contains("department.service");
    assertThat(chart.frames()).allMatch(frame -> frame.kind() == Frame.Kind.ANYTIME);
  }

  @Test
  void givesRolesOutsideDepartmentsAndUnnamedStepsALane() {
    Actor ombudsman = FlowDraft.role("ombudsman", "Ombudsman", Optional.empty());
    Flow flow =
        new FlowDraft("lanes", "Lanes")
            .step("nobody", "Nobody is named here")
            .by(ombudsman)
            .step("rule", "Rule")
            .end("done", "Done", Outcome.RESOLVED)
            .done("rule", "done")
            .flow();

    assertThat(FlowChart.of(flow, LANES).lanes())
        .extracting(Lane::title)
        .containsExactly("Customer Service", "Ombudsman");
  }

  @Test
  void collapsesPhasesInTheOverview() {
    Chart chart = FlowChart.of(SampleFlows.visit(), OVERVIEW);

    assertThat(chart.symbols())
        .filteredOn(symbol -> symbol.shape() == Shape.PHASE)
        .extracting(Symbol::title)
        .containsExactly("Request", "Specialisation", "Survey");
    assertThat(chart.symbols()).allMatch(symbol -> symbol.note().isEmpty());
    assertThat(chart.arrows()).noneMatch(arrow -> arrow.from().equals(arrow.to()));
    assertThat(chart.arrows())
        .filteredOn(arrow -> arrow.from().startsWith("phase"))
        .allMatch(arrow -> arrow.label().isEmpty());
  }

  @Test
  void chainsTheRegularStepsInTheBlockDiagram() {
    Chart chart = FlowChart.of(SampleFlows.visit(), BLOCKS);

    assertThat(chart.symbols())
        .extracting(Symbol::id)
        .contains("answer", "explain", "visit", "satisfied")
        .doesNotContain("known", "closed", "withdrawn", "confirm", "start.phone");
    assertThat(chart.arrows()).hasSize(chart.symbols().size() - 1);
    assertThat(chart.arrows()).allMatch(arrow -> arrow.label().isEmpty());
  }

  @Test
  void showsOnlyWhatCustomersOfATouchpointReach() {
    Chart chart = FlowChart.of(SampleFlows.visit(), PROCESS.forTouchpoint("email"));

    assertThat(chart.symbols())
        .extracting(Symbol::id)
        .contains("start.email", "read", "open", "closed", "withdrawn")
        .doesNotContain("start.phone", "answer");
    assertThat(chart.title().facts()).contains("Only: E-mail");
  }

  @Test
  void followsConditionsOnTheTouchpoint() {
    Condition byPhone =
        new Condition.TouchpointIs(
            List.of(FlowDraft.PHONE), false, new SourceFile("t", "?").span(0, 1));
    Flow flow =
        new FlowDraft("channels", "Channels")
            .start(FlowDraft.PHONE, "how")
            .start(FlowDraft.EMAIL, "how")
            .decision("how", "How did it come in?")
            .step("talk", "Talk")
            .step("write", "Write")
            .way("how", "phone", new Cause.When(byPhone, Optional.empty(), "?"), "talk")
            .way("how", "otherwise", new Cause.Otherwise(), "write")
            .flow();

    assertThat(ids(FlowChart.of(flow, PROCESS.forTouchpoint("phone"))))
        .containsExactly("start.phone", "how", "talk");
    assertThat(ids(FlowChart.of(flow, PROCESS.forTouchpoint("email"))))
        .containsExactly("start.email", "how", "write");
  }

  @Test
  void suggestsTheTouchpointThatWasMeant() {
    assertThatThrownBy(() -> FlowChart.of(SampleFlows.visit(), PROCESS.forTouchpoint("emial")))
        .hasMessage("flow `service-visit` has no touchpoint `emial`")
        .asInstanceOf(type(EmitException.class))
        .extracting(EmitException::help)
        .isEqualTo("did you mean `email`?");
  }

  @Test
  void makesCleanLinesOfAnyText() {
    assertThat(PlainText.of(" a\n\tb \u0000\uD800 \u202Ec\uFFFF "))
        .isEqualTo("a b \uFFFD\uFFFD c\uFFFD");
    assertThat(PlainText.of("\uD83D\uDE00 \u05E9\u05DC")).isEqualTo("\uD83D\uDE00 \u05E9\u05DC");
  }

  @Test
  void usesTheWordsOfTheFlowsLanguage() {
    Flow flow =
        new FlowDraft("sprache", "Sprache")
            .language("de")
            .start(FlowDraft.PHONE, "ende")
            .end("ende", "Ende", Outcome.RESOLVED)
            .flow();

    Chart chart = FlowChart.of(flow, PROCESS);
    assertThat(symbol(chart, "start.phone").note()).isEqualTo("binnen 20 s");
    assertThat(chart.title().facts()).contains("G\u00FCltig ab 1. November 2026");
  }

  private static Chart process() {
    return FlowChart.of(SampleFlows.visit(), PROCESS);
  }

  private static List<String> ids(Chart chart) {
    return chart.symbols().stream().map(Symbol::id).toList();
  }

  private static Symbol symbol(Chart chart, String id) {
    return chart.symbols().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private static Arrow arrow(String from, String to) {
    return process().arrows().stream()
        .filter(arrow -> arrow.from().equals(from) && arrow.to().equals(to))
        .findFirst()
        .orElseThrow();
  }
}
