package touchline.compiler.scenario.report;

import touchline.compiler.report.Harmless;
import touchline.compiler.scenario.FlowCoverage.Kind;
import touchline.compiler.scenario.FlowCoverage.Part;

/** Names something that was not taken. */
final class Untaken {
  private Untaken() {}

  static String words(Part part) {
    boolean statement = part.kind() == Kind.STEP || part.kind() == Kind.END;
    String words = Harmless.text(part.words());
    return "`" + Harmless.text(part.name()) + "`" + (statement ? " (" + words + ")" : ": " + words);
  }
}
