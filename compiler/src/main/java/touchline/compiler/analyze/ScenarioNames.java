package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import touchline.compiler.ast.Name;
import touchline.compiler.ast.StatementReference;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.model.Field;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Scenario;

/** Finds the statements and fields that a scenario names, also those of called flows. */
final class ScenarioNames {
  static final DiagnosticCode AMBIGUOUS = DiagnosticCode.error("TL0227", "ambiguous-name");

  private static final int SHOWN = 3;

  private final AnalyzedFlow tested;
  private final CalledFlows called;
  private final Unknown unknown;
  private final DiagnosticSink sink;

  ScenarioNames(AnalyzedFlow tested, CalledFlows called, Unknown unknown, DiagnosticSink sink) {
    this.tested = tested;
    this.called = called;
    this.unknown = unknown;
    this.sink = sink;
  }

  /** A statement and where it stands. */
  record Found(Scenario.Reference reference, AnalyzedFlow flow, Node node) {}

  /** A field and the calls that lead to the flow that declares it. */
  record FoundField(List<String> calls, AnalyzedFlow flow, Field field) {}

  Optional<Found> statement(StatementReference written) {
    return owner(written)
        .flatMap(
            path -> {
              Name last = last(written);
              return path.flow()
                  .flow()
                  .graph()
                  .find(last.text())
                  .map(
                      node ->
                          new Found(
                              new Scenario.Reference(path.calls(), node.id(), written.span()),
                              path.flow(),
                              node));
            });
  }

  Optional<FoundField> field(StatementReference written) {
    List<Name> names = written.names();
    Name last = last(written);
    if (names.size() > 1) {
      return within(written)
          .flatMap(
              path ->
                  path.flow()
                      .names()
                      .field(last, "`given`")
                      .map(field -> new FoundField(path.calls(), path.flow(), field)));
    }
    // One field ID is one field, whichever of the flows declares it.
    Optional<FoundField> found =
        all().stream()
            .flatMap(
                flow ->
                    flow.names().findField(last.text()).stream()
                        .map(field -> new FoundField(List.of(), flow, field)))
            .findFirst();
    if (found.isEmpty()) {
      Unknown.Wanted wanted =
          new Unknown.Wanted(
              Set.of(Kinds.FIELD),
              Kinds.FIELD,
              "`given` needs a field",
              () -> all().stream().flatMap(flow -> flow.names().fieldNames().stream()).toList(),
              false);
      unknown.tell(last, wanted, tested.names().anything(last));
    }
    return found;
  }

  private List<AnalyzedFlow> all() {
    List<AnalyzedFlow> all = new ArrayList<>(List.of(tested));
    all.addAll(called.below(tested.flow().id()));
    return all;
  }

  /** The flow in which the last name of a reference is a statement. */
  private Optional<CalledFlows.Path> owner(StatementReference written) {
    if (written.names().size() == 1) {
      return bare(last(written));
    }
    return within(written)
        .filter(path -> path.flow().names().statement(last(written), "a scenario").isPresent());
  }

  /** Follows the calls of a reference, from the first name to the last but one. */
  private Optional<CalledFlows.Path> within(StatementReference written) {
    List<Name> names = written.names();
    Optional<CalledFlows.Path> path = bare(names.get(0));
    for (int i = 0; i < names.size() - 1 && path.isPresent(); i++) {
      Name call = names.get(i);
      boolean known =
          i == 0 || path.orElseThrow().flow().names().statement(call, "a scenario").isPresent();
      path = known ? path.flatMap(it -> into(it, call)) : Optional.empty();
    }
    return path;
  }

  private Optional<CalledFlows.Path> into(CalledFlows.Path path, Name name) {
    Optional<Node> node = path.flow().flow().graph().find(name.text());
    Optional<Node.Call> call = node.flatMap(it -> it.match(NodeKinds.CALL));
    if (call.isEmpty()) {
      node.ifPresent(
          it ->
              sink.report(
                  Diagnostic.of(
                          Unknown.OTHER_KIND,
                          name.span(),
                          "`" + name.text() + "` is no call, so nothing is inside it")
                      .note(it.span(), "declared here")));
      return Optional.empty();
    }
    List<String> calls = new ArrayList<>(path.calls());
    calls.add(name.text());
    return call.flatMap(it -> called.flow(it.flow().id()))
        .map(flow -> new CalledFlows.Path(calls, flow));
  }

  /** A name alone: the tested flow's own, else the only one in the flows that it calls. */
  private Optional<CalledFlows.Path> bare(Name name) {
    if (tested.names().hasStatement(name.text())) {
      return Optional.of(new CalledFlows.Path(List.of(), tested));
    }
    List<CalledFlows.Path> paths =
        called.paths(tested.flow().id(), flow -> flow.names().hasStatement(name.text()), SHOWN);
    if (paths.isEmpty()) {
      tellUnknown(name);
    } else if (paths.size() > 1) {
      tellAmbiguous(name, paths);
    }
    return paths.size() == 1 ? Optional.of(paths.get(0)) : Optional.empty();
  }

  private void tellUnknown(Name name) {
    Unknown.Wanted wanted =
        new Unknown.Wanted(
            Set.of(),
            "statement",
            "a scenario needs a statement of `" + tested.flow().id() + "`",
            () -> all().stream().flatMap(flow -> flow.names().statementNames().stream()).toList(),
            false);
    boolean mayBeThere =
        all().stream()
            .anyMatch(flow -> !flow.callsAreKnown() || flow.names().mayMeanDuplicate(name));
    if (!mayBeThere || NearestName.of(name.text(), wanted.known().get()).isPresent()) {
      unknown.tell(name, wanted, tested.names().anything(name));
    }
  }

  /** Reports a name that should be an end of the tested flow. */
  void tellNoEnd(Name name) {
    List<String> ends =
        tested.flow().graph().nodes().stream()
            .filter(node -> node.match(NodeKinds.IS_END))
            .map(Node::id)
            .toList();
    Unknown.Wanted wanted =
        new Unknown.Wanted(
            Set.of(Kinds.END), Kinds.END, "`expect end` needs an end", () -> ends, false);
    unknown.tell(name, wanted, tested.names().anything(name));
  }

  private void tellAmbiguous(Name name, List<CalledFlows.Path> paths) {
    String written =
        paths.stream()
            .map(path -> "`" + String.join(".", path.calls()) + "." + name.text() + "`")
            .collect(Collectors.joining(" or "));
    sink.report(
        Diagnostic.of(
                AMBIGUOUS, name.span(), "`" + name.text() + "` is in more than one called flow")
            .help("write " + written));
  }

  private static Name last(StatementReference written) {
    return written.names().get(written.names().size() - 1);
  }
}
