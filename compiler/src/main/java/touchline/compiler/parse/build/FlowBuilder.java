package touchline.compiler.parse.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.HeaderEntry;
import touchline.compiler.ast.Statement;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;

/** Builds flows: the header first, each entry once, then the body. */
final class FlowBuilder {
  private static final Set<String> REPEATABLE = Set.of("promise", "target", "approved");

  private final Leaves leaves;
  private final Spans spans;
  private final Findings findings;
  private final HeaderBuilder headers;
  private final StatementBuilder statements;
  private final Placement placement;
  private final List<HeaderEntry> header = new ArrayList<>();
  private final List<Statement> body = new ArrayList<>();
  private final Map<String, Span> seen = new HashMap<>();
  private Optional<Span> begin = Optional.empty();

  FlowBuilder(Leaves leaves) {
    this.leaves = leaves;
    this.spans = leaves.spans();
    this.findings = leaves.findings();
    this.headers = new HeaderBuilder(leaves);
    this.statements = new StatementBuilder(leaves);
    this.placement = new Placement(findings);
  }

  /**
   * Takes the next entry or statement of a flow, so that its tree need not be kept until the flow
   * ends.
   */
  void item(TouchlineParser.FlowItemContext item) {
    if (item.action == null) {
      entry(item);
      return;
    }
    if (begin.isEmpty()) {
      begin = Optional.of(spans.of(item.getStart()));
    }
    body.add(statements.statement(item.action));
  }

  private void entry(TouchlineParser.FlowItemContext item) {
    Span keyword = spans.of(item.getStart());
    String word = item.getStart().getText();
    begin.ifPresent(statement -> findings.wrong(late(word, keyword, statement)));
    HeaderEntry entry = headers.entry(item.entry);
    boolean missing = keyword.start() == keyword.end();
    Span first = missing ? null : seen.putIfAbsent(word, keyword);
    if (first == null || REPEATABLE.contains(word)) {
      header.add(entry);
    } else {
      findings.wrong(twice(word, keyword, first));
    }
  }

  /** The flow around the items that were taken; the next items are those of the next flow. */
  Declaration.Flow flow(TouchlineParser.FlowDeclarationContext tree) {
    placement.check(body);
    Declaration.Flow flow =
        new Declaration.Flow(
            leaves.names().name(tree.id),
            leaves.texts().text(tree.label),
            header,
            body,
            spans.of(tree.close),
            spans.of(tree));
    if (body.isEmpty()) {
      findings.wrong(
          Diagnostic.of(
                  SyntaxCode.EMPTY_FLOW,
                  flow.id().span(),
                  "the flow `" + flow.id().text() + "` has no statements")
              .help("write its first one, like `step \"Answer the call\" by agent`"));
    }
    forget();
    return flow;
  }

  /** Forgets the items that were taken. */
  void forget() {
    header.clear();
    body.clear();
    seen.clear();
    begin = Optional.empty();
  }

  private static Diagnostic late(String word, Span keyword, Span body) {
    return Diagnostic.of(
            SyntaxCode.LATE_HEADER, keyword, "`" + word + "` stands behind the first statement")
        .note(body, "the body begins here")
        .help("move it up: header entries stand before the body");
  }

  private static Diagnostic twice(String word, Span keyword, Span first) {
    return Diagnostic.of(
            SyntaxCode.DUPLICATE_HEADER, keyword, "`" + word + "` is written twice in this header")
        .note(first, "first written here")
        .help("keep one of them");
  }
}
