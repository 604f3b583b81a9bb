package touchline.compiler.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Cause;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.Way;

/** Two problems of one statement with one title: whoever meets it could not say which it is. */
public final class SameProblemTwice implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.error("TL0415", "same-problem-twice");

  private static final Cause.Cases<Optional<String>> TITLE =
      new OtherCause<>() {
        @Override
        protected Optional<String> other() {
          return Optional.empty();
        }

        @Override
        public Optional<String> problem(Cause.Problem cause) {
          return Optional.of(cause.title());
        }
      };

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    for (int node = 0; node < context.graph().size(); node++) {
      List<Way> ways = context.graph().waysFrom(node);
      if (ways.size() > 1 && problems(ways) > 1) {
        check(ways, sink);
      }
    }
  }

  private static int problems(List<Way> ways) {
    int problems = 0;
    for (Way way : ways) {
      problems += way.cause().match(TITLE).isPresent() ? 1 : 0;
    }
    return problems;
  }

  private static void check(List<Way> ways, DiagnosticSink sink) {
    Map<String, Way> seen = new HashMap<>();
    for (Way way : ways) {
      Optional<String> title = way.cause().match(TITLE);
      Optional<Way> first = title.flatMap(it -> Optional.ofNullable(seen.putIfAbsent(it, way)));
      first.ifPresent(
          other ->
              sink.report(
                  Diagnostic.of(
                          CODE,
                          way.span(),
                          "the problem `" + title.orElseThrow() + "` is written twice")
                      .note(other.span(), "first written here")
                      .help("put both into one, or say in the titles how they differ")));
    }
  }
}
