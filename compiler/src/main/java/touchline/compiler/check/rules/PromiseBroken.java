package touchline.compiler.check.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Header;
import touchline.compiler.model.Node;
import touchline.compiler.prove.time.Amount;
import touchline.compiler.prove.time.Excess;
import touchline.compiler.prove.time.PromiseTime;
import touchline.compiler.prove.time.TimedPath;
import touchline.compiler.prove.time.text.PathText;
import touchline.compiler.prove.time.text.TimeText;

/** Promises that some path can't keep even if every deadline on it is kept. */
public final class PromiseBroken implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.error("TL0701", "promise-broken");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    for (Header.Promise promise : Promises.provable(context)) {
      if (!context.times().isKeptAnyway(context.flow(), promise)) {
        check(context, promise, sink);
      }
    }
  }

  private static void check(RuleContext context, Header.Promise promise, DiagnosticSink sink) {
    PromiseTime time = context.times().of(context.flow(), promise);
    if (time.worst().isPresent()) {
      time.excess()
          .ifPresent(
              excess -> sink.report(broken(context, promise, time.worst().orElseThrow(), excess)));
    } else if (areReached(context, promise)) {
      sink.report(neverStops(context, promise));
    }
  }

  private static Diagnostic broken(
      RuleContext context, Header.Promise promise, TimedPath worst, Excess excess) {
    String sum = sum(context, promise, worst.sum());
    String allowed = TimeText.of(promise.within());
    String message =
        worst.exact()
            ? Promises.name(promise) + " allows " + allowed + ", but a path takes " + sum
            : Promises.name(promise)
                + " allows "
                + allowed
                + ", but paths with so many loops can take up to "
                + sum;
    Diagnostic diagnostic =
        Diagnostic.of(CODE, promise.span(), message)
            .note(
                (worst.exact() ? "" : "one of them begins: ")
                    + String.join(" → ", PathText.parts(worst))
                    + (worst.exact() ? " = " + sum : ""));
    if (!promise.within().working() && sumsWorkingTime(worst.sum())) {
      diagnostic =
          diagnostic.note(
              "that is "
                  + TimeText.of(worst.sum())
                  + ", working time counted as the longest that it can take, from any moment");
    }
    Optional<TimedPath.Part> longest = longest(context, worst);
    if (longest.isPresent()) {
      Node node = longest.orElseThrow().node();
      diagnostic =
          diagnostic.note(
              node.span(),
              "the longest part is here: " + TimeText.of(longest.orElseThrow().time()));
    }
    return diagnostic.help(
        "take "
            + (promise.within().working()
                ? TimeText.inWorkingTime(excess.over())
                : TimeText.byTheClock(excess.over().calendar()))
            + " off this path, or promise `within "
            + enough(excess)
            + "`");
  }

  private static boolean sumsWorkingTime(Amount sum) {
    return sum.working() > 0 || sum.days() > 0;
  }

  private static String sum(RuleContext context, Header.Promise promise, Amount sum) {
    return promise.within().working()
        ? TimeText.inWorkingTime(sum)
        : TimeText.byTheClock(context.times().byTheClock(context.flow(), sum));
  }

  private static String enough(Excess excess) {
    Amount enough = excess.enough();
    if (enough.days() > 0) {
      return TimeText.inWorkingTime(enough);
    }
    if (enough.calendar() > 0) {
      return TimeText.writtenAtLeast(enough.calendar());
    }
    String written = TimeText.writtenAtLeast(enough.working());
    int unit = written.lastIndexOf(' ');
    return written.substring(0, unit) + " working" + written.substring(unit);
  }

  private static Optional<TimedPath.Part> longest(RuleContext context, TimedPath path) {
    Comparator<TimedPath.Part> byTime =
        Comparator.comparingLong(part -> context.times().byTheClock(context.flow(), part.time()));
    return path.parts().stream().max(byTime.thenComparing((a, b) -> 1));
  }

  /** Nothing is said about statements that can't be reached: that is reported where they stand. */
  private static boolean areReached(RuleContext context, Header.Promise promise) {
    return !promise.to().isEmpty()
        && reached(context, promise.from().stream().toList())
        && reached(context, promise.to());
  }

  private static boolean reached(RuleContext context, List<String> ids) {
    return ids.stream().map(context.graph()::node).allMatch(context::isReachable);
  }

  private static Diagnostic neverStops(RuleContext context, Header.Promise promise) {
    String to = String.join("`, `", promise.to());
    String from = promise.from().map(id -> "`" + id + "`").orElse("the start");
    Diagnostic diagnostic =
        Diagnostic.of(
            CODE,
            promise.span(),
            Promises.name(promise)
                + " is never kept: no way leads from "
                + from
                + " to `"
                + to
                + "`");
    return promise
        .from()
        .map(context.graph()::node)
        .map(node -> diagnostic.note(node.span(), "its time starts here"))
        .orElse(diagnostic)
        .note(context.graph().node(promise.to().get(0)).span(), "it would be kept here")
        .help("measure to a statement that comes after " + from);
  }
}
