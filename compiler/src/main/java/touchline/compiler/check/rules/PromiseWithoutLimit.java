package touchline.compiler.check.rules;

import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Header;
import touchline.compiler.model.Node;
import touchline.compiler.prove.time.Limitless;

/** Promises on whose way the case waits without a limit, so that nothing can be promised. */
public final class PromiseWithoutLimit implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.error("TL0702", "promise-without-limit");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    if (!context.times().mayWaitForEver(context.flow())) {
      return;
    }
    for (Header.Promise promise : Promises.provable(context)) {
      for (Limitless limitless : context.times().limitless(context.flow(), promise)) {
        // A wait that can't end at all is reported as that.
        if (!context.faults().in(limitless.node().span())) {
          sink.report(diagnostic(context, promise, limitless));
        }
      }
    }
  }

  private static Diagnostic diagnostic(
      RuleContext context, Header.Promise promise, Limitless limitless) {
    Node wait = limitless.node();
    String where =
        limitless.flow().id().equals(context.flow().id())
            ? ""
            : ", in the flow `" + limitless.flow().id() + "` that is called on its way,";
    String help =
        wait.performer()
            .map(
                actor ->
                    "give the wait a limit, `up to 2 days`, or let the promise's clock pause: `pausing for "
                        + actor.id()
                        + "`")
            .orElse("give the wait a limit: `up to 2 days`");
    return Diagnostic.of(
            CODE,
            promise.span(),
            Promises.name(promise)
                + " can't be proven: `"
                + wait.id()
                + "`"
                + where
                + " waits without a limit")
        .note(wait.span(), "this may take any time")
        .help(help);
  }
}
