package touchline.compiler.diff.consequences;

import touchline.compiler.diff.FlowPair;

/** Both versions, each with what can be proven and tried of it. */
public record Outlook(Version before, Version after) {

  /** True if it is known of both versions of a flow where control goes. */
  boolean isKnown(FlowPair flow) {
    return flow.before().complete() && flow.after().complete();
  }

  /** True if scenarios of both versions of a flow can be run. */
  boolean isTried(FlowPair flow) {
    return before.trials().runs(flow.before()) && after.trials().runs(flow.after());
  }
}
