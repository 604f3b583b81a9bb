package touchline.compiler.parse.build;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.ast.Clause;
import touchline.compiler.ast.Name;
import touchline.compiler.ast.Value;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.build.Kind.ClauseKind;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;

/**
 * Builds the clauses behind a title: each at most once, and only those that the statement takes.
 */
final class ClauseBuilder {
  private final Spans spans;
  private final NameBuilder names;
  private final ValueBuilder values;
  private final Findings findings;

  ClauseBuilder(Spans spans, NameBuilder names, ValueBuilder values, Findings findings) {
    this.spans = spans;
    this.names = names;
    this.values = values;
    this.findings = findings;
  }

  /** The clauses of a statement; misplaced ones are reported and read as what they stand for. */
  Clauses clauses(Kind kind, List<TouchlineParser.ClauseContext> trees) {
    Map<ClauseKind, TouchlineParser.ClauseContext> found = new EnumMap<>(ClauseKind.class);
    for (TouchlineParser.ClauseContext tree : trees) {
      ClauseKind clause = kind(tree);
      TouchlineParser.ClauseContext first = found.get(clause);
      if (!kind.takes(clause)) {
        findings.wrong(misplaced(kind, clause, spans.of(tree)));
        kind.insteadOf(clause).ifPresent(meant -> found.putIfAbsent(meant, tree));
      } else if (first != null) {
        findings.wrong(twice(clause, spans.of(tree), spans.of(first)));
      } else {
        found.put(clause, tree);
      }
    }
    return new Clauses(found);
  }

  /** The clauses of one statement, each at most once. */
  final class Clauses {
    private final Map<ClauseKind, TouchlineParser.ClauseContext> found;

    private Clauses(Map<ClauseKind, TouchlineParser.ClauseContext> found) {
      this.found = found;
    }

    /** Who a {@code by} or {@code to} names. */
    Optional<Name> actor(ClauseKind kind) {
      TouchlineParser.ClauseContext tree = found.get(kind);
      return tree == null ? Optional.empty() : Optional.of(names.name(tree.who));
    }

    /** How long an {@code up to} says. */
    Optional<Value.DurationValue> upTo() {
      TouchlineParser.ClauseContext tree = found.get(ClauseKind.UP_TO);
      return tree == null ? Optional.empty() : Optional.of(values.positive(tree.time_));
    }

    boolean has(ClauseKind kind) {
      return found.containsKey(kind);
    }

    /** {@code by}, {@code within} and {@code takes}, in the order in which they are written. */
    List<Clause> written() {
      List<Clause> clauses = new ArrayList<>(found.size());
      TouchlineParser.ClauseContext by = found.get(ClauseKind.BY);
      if (by != null) {
        clauses.add(new Clause.By(names.name(by.who), spans.of(by)));
      }
      TouchlineParser.ClauseContext within = found.get(ClauseKind.WITHIN);
      if (within != null) {
        clauses.add(new Clause.Within(values.positive(within.time_), spans.of(within)));
      }
      TouchlineParser.ClauseContext takes = found.get(ClauseKind.TAKES);
      if (takes != null) {
        clauses.add(new Clause.Takes(values.duration(takes.time_), spans.of(takes)));
      }
      clauses.sort((one, other) -> Integer.compare(one.span().start(), other.span().start()));
      return clauses;
    }
  }

  private static Diagnostic misplaced(Kind kind, ClauseKind clause, Span span) {
    String message = "`" + clause.words() + "` doesn't go with " + kind.words();
    Diagnostic diagnostic = Diagnostic.of(SyntaxCode.MISPLACED_CLAUSE, span, message);
    return switch (kind) {
      case ESCALATION -> diagnostic.help("who takes it over is written with `to`: `to team-lead`");
      case DECISION ->
          diagnostic.help(
              clause == ClauseKind.TO
                  ? "who decides is written with `by`"
                  : "give the time to the step before it");
      case WAIT ->
          diagnostic.help(
              clause == ClauseKind.WITHIN || clause == ClauseKind.TAKES
                  ? "how long it waits is written with `up to`: `up to 2 days`"
                  : "whom it waits for is written with `from`, directly behind the title");
      case CALL ->
          diagnostic.help("a call takes `within` only; the flow that it calls has its own");
      default ->
          diagnostic.help(
              clause == ClauseKind.TO
                  ? "who does it is written with `by`; only `escalate` hands over `to` somebody"
                  : "a deadline is written with `within`");
    };
  }

  private static Diagnostic twice(ClauseKind clause, Span span, Span first) {
    String message = "`" + clause.words() + "` is written twice";
    return Diagnostic.of(SyntaxCode.DUPLICATE_CLAUSE, span, message)
        .note(first, "first written here")
        .help("keep one of them");
  }

  private static ClauseKind kind(TouchlineParser.ClauseContext tree) {
    return switch (tree.getStart().getType()) {
      case TouchlineParser.BY -> ClauseKind.BY;
      case TouchlineParser.WITHIN -> ClauseKind.WITHIN;
      case TouchlineParser.TAKES -> ClauseKind.TAKES;
      case TouchlineParser.TO -> ClauseKind.TO;
      default -> ClauseKind.UP_TO;
    };
  }
}
