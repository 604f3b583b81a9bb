package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.Name;
import touchline.compiler.ast.ScenarioEntry;
import touchline.compiler.ast.StatementReference;
import touchline.compiler.ast.Value;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Request;
import touchline.compiler.model.Scenario;
import touchline.compiler.model.Touchpoint;

/** Reads one scenario, entry by entry. */
final class ScenarioReader implements ScenarioEntry.Cases<Boolean> {
  static final DiagnosticCode ENTRY_TWICE = DiagnosticCode.error("TL0364", "entry-twice");
  static final DiagnosticCode NOT_HANDLED = DiagnosticCode.error("TL0365", "not-handled");
  static final DiagnosticCode NO_REMINDER = DiagnosticCode.error("TL0366", "no-reminder");
  static final DiagnosticCode NOT_LISTED = DiagnosticCode.error("TL0367", "not-on-paths");

  private static final String OPEN = "open";

  private static final OtherValue<Optional<Boolean>> YES_OR_NO =
      new OtherValue<>() {
        @Override
        Optional<Boolean> other(Value value) {
          return Optional.empty();
        }

        @Override
        public Optional<Boolean> name(Value.NameValue value) {
          String word = value.name().text();
          return Optional.of(word.equals("yes")).filter(yes -> yes || word.equals("no"));
        }
      };

  private final AnalyzedFlow tested;
  private final ScenarioNames names;
  private final References references;
  private final AnswerReader answers;
  private final Interruptions interruptions;
  private final DiagnosticSink sink;

  private Optional<Name> from = Optional.empty();
  private Optional<Name> requested = Optional.empty();
  private Optional<Touchpoint> touchpoint = Optional.empty();
  private Optional<Request> request = Optional.empty();
  private final List<Scenario.Given> given = new ArrayList<>();
  private final List<Boolean> open = new ArrayList<>();
  private final List<Scenario.Answers> answered = new ArrayList<>();
  private final List<Scenario.Reminders> reminders = new ArrayList<>();
  private final List<Scenario.Interruption> interrupted = new ArrayList<>();
  private final List<Scenario.Expectation> expectations = new ArrayList<>();

  ScenarioReader(
      AnalyzedFlow tested, ScenarioNames names, References references, DiagnosticSink sink) {
    this.tested = tested;
    this.names = names;
    this.references = references;
    this.answers = new AnswerReader(sink);
    this.interruptions = new Interruptions(sink);
    this.sink = sink;
  }

  Scenario read(Declaration.Scenario written) {
    written.entries().forEach(entry -> entry.match(this));
    return new Scenario(
        written.title().value(),
        tested.flow().id(),
        touchpoint,
        request,
        given,
        open,
        answered,
        reminders,
        interrupted,
        expectations,
        written.span());
  }

  /** The touchpoint that is written, known or not. */
  Optional<Name> from() {
    return from;
  }

  /** The request that is written, known or not. */
  Optional<Name> requested() {
    return requested;
  }

  @Override
  public Boolean from(ScenarioEntry.FromTouchpoint entry) {
    if (isSecond(from, entry.touchpoint(), "touchpoint")) {
      return false;
    }
    from = Optional.of(entry.touchpoint());
    List<Touchpoint> possible = tested.flow().header().touchpoints();
    touchpoint =
        references
            .touchpoint(entry.touchpoint())
            .filter(it -> isHandled(it, possible, Touchpoint::id, entry.touchpoint()));
    return true;
  }

  @Override
  public Boolean request(ScenarioEntry.ForRequest entry) {
    if (isSecond(requested, entry.request(), "request")) {
      return false;
    }
    requested = Optional.of(entry.request());
    List<Request> possible = tested.flow().header().requests();
    request =
        references
            .request(entry.request())
            .filter(it -> isHandled(it, possible, Request::id, entry.request()));
    return true;
  }

  private boolean isSecond(Optional<Name> first, Name second, String what) {
    first.ifPresent(
        name ->
            sink.report(
                Diagnostic.of(ENTRY_TWICE, second.span(), "the scenario has a " + what + " already")
                    .note(name.span(), "the first is here")
                    .help("write one scenario for each")));
    return first.isPresent();
  }

  /**
   * A flow that is only called takes what its caller has, so anything goes; and in one whose names
   * are not all known, this may be the one that was meant.
   */
  private <T> boolean isHandled(T item, List<T> possible, Function<T, String> id, Name name) {
    if (possible.isEmpty() || possible.contains(item) || !tested.flow().complete()) {
      return true;
    }
    String ids = String.join("`, `", possible.stream().map(id).toList());
    sink.report(
        Diagnostic.of(
                NOT_HANDLED,
                name.span(),
                "`" + tested.flow().id() + "` does not handle `" + name.text() + "`")
            .help("it handles `" + ids + "`"));
    return false;
  }

  @Override
  public Boolean given(ScenarioEntry.Given entry) {
    for (ScenarioEntry.GivenValue value : entry.values()) {
      List<Name> path = value.field().names();
      boolean hours = path.size() == 1 && path.get(0).text().equals(OPEN);
      if (hours && tested.names().findField(OPEN).isEmpty()) {
        openOrNot(value.value());
      } else {
        names.field(value.field()).ifPresent(found -> given(found, value));
      }
    }
    return true;
  }

  private void openOrNot(Value value) {
    Optional<Boolean> answer = value.match(YES_OR_NO);
    answer.ifPresentOrElse(
        open::add,
        () ->
            sink.report(
                Diagnostic.of(
                        ValueReader.WRONG_TYPE,
                        value.span(),
                        "the opening hours are open or not, but not `" + value.span().text() + "`")
                    .help("write `open = yes` or `open = no`")));
  }

  private void given(ScenarioNames.FoundField found, ScenarioEntry.GivenValue value) {
    found
        .flow()
        .values()
        .read(value.value(), found.field())
        .map(read -> new Scenario.Given(found.calls(), found.field(), read, value.span()))
        .ifPresent(given::add);
  }

  @Override
  public Boolean answer(ScenarioEntry.Answer entry) {
    return names
        .statement(entry.step())
        .map(
            at ->
                new Scenario.Answers(
                    at.reference(), answers.read(at, entry.answers()), entry.span()))
        .map(answered::add)
        .orElse(false);
  }

  @Override
  public Boolean late(ScenarioEntry.Late entry) {
    return names
        .statement(entry.step())
        .flatMap(
            at ->
                answers
                    .late(at, entry.step().span())
                    .map(late -> new Scenario.Answers(at.reference(), List.of(late), entry.span())))
        .map(answered::add)
        .orElse(false);
  }

  @Override
  public Boolean every(ScenarioEntry.Every entry) {
    Optional<ScenarioNames.Found> at = names.statement(entry.step());
    if (at.isEmpty()) {
      return false;
    }
    ScenarioNames.Found found = at.orElseThrow();
    if (!Reminding.happensAt(found)) {
      sink.report(
          Diagnostic.of(
                  NO_REMINDER, entry.step().span(), "`" + found.node().id() + "` has no `every`")
              .note(found.node().span(), "it is here"));
      return false;
    }
    return reminders.add(
        new Scenario.Reminders(found.reference(), entry.times().times(), entry.span()));
  }

  @Override
  public Boolean anytime(ScenarioEntry.Anytime entry) {
    Optional<ScenarioNames.Found> anytime = names.statement(entry.anytime());
    Optional<ScenarioNames.Found> at = names.statement(entry.at());
    return anytime
        .flatMap(
            what ->
                at.filter(where -> interruptions.areAllowed(what, where))
                    .map(
                        where ->
                            new Scenario.Interruption(
                                what.reference(), where.reference(), entry.span())))
        .map(interrupted::add)
        .orElse(false);
  }

  @Override
  public Boolean expectSteps(ScenarioEntry.ExpectSteps entry) {
    List<Scenario.Reference> steps = new ArrayList<>();
    for (StatementReference step : entry.steps()) {
      names
          .statement(step)
          .filter(found -> isListed(found, step))
          .map(ScenarioNames.Found::reference)
          .ifPresent(steps::add);
    }
    return expectations.add(
        switch (entry.kind()) {
          case PATH -> new Scenario.Path(steps, entry.span());
          case VISITS -> new Scenario.Visits(steps, entry.span());
          case NEVER -> new Scenario.Never(steps, entry.span());
        });
  }

  /** Paths list calls, not what is in them, and no forks. */
  private boolean isListed(ScenarioNames.Found found, StatementReference step) {
    boolean inside = !found.reference().calls().isEmpty();
    boolean fork = found.node().match(NodeKinds.FORK).isPresent();
    if (!inside && !fork) {
      return true;
    }
    String what = fork ? "a `parallel` is" : "what is in a call is";
    Diagnostic diagnostic = Diagnostic.of(NOT_LISTED, step.span(), what + " not listed on a path");
    sink.report(
        diagnostic.help(
            fork
                ? "name the statements in its branches"
                : "name the call: `" + found.reference().calls().get(0) + "`"));
    return false;
  }

  @Override
  public Boolean expectEnd(ScenarioEntry.ExpectEnd entry) {
    Name name = entry.end();
    Optional<Node> end =
        tested.flow().graph().find(name.text()).filter(node -> node.match(NodeKinds.IS_END));
    if (end.isEmpty()) {
      names.tellNoEnd(name);
    }
    return end.map(node -> expectations.add(new Scenario.AtEnd(node.id(), entry.span())))
        .orElse(false);
  }

  @Override
  public Boolean expectOutcome(ScenarioEntry.ExpectOutcome entry) {
    return Outcomes.of(entry.outcome().text())
        .map(outcome -> expectations.add(new Scenario.WithOutcome(outcome, entry.span())))
        .orElse(false);
  }

  @Override
  public Boolean expectWithin(ScenarioEntry.ExpectWithin entry) {
    return expectations.add(new Scenario.Within(Durations.of(entry.duration()), entry.span()));
  }

  @Override
  public Boolean expectHandovers(ScenarioEntry.ExpectHandovers entry) {
    return expectations.add(
        new Scenario.HandoversAtMost(entry.atMost().amount().intValue(), entry.span()));
  }
}
