package touchline.cli;

/** Small flows for tests that are about files, not about flows. */
public final class Flows {
  private Flows() {}

  /** A flow without a mistake, complete in itself. */
  public static String fine(String id) {
    return """
        department desk-%1$s "Desk" { role agent-%1$s "Agent" }
        touchpoint phone-%1$s "Phone" answer within 20 s
        request question-%1$s "Question"
        flow %1$s "Answer a question" {
          purpose "Callers hang up with an answer."
          department desk-%1$s
          owner agent-%1$s
          version "1.0"
          handles question-%1$s via phone-%1$s
          step pick-up "Answer the call" by agent-%1$s within 20 s
          step explain "Answer the question"
          survey clear "Did that answer your question?"
          end answered "Question answered"
        }
        """
        .formatted(id);
  }

  /** The same with a role that nobody knows, in line 10. */
  public static String wrong(String id) {
    return fine(id).replace("by agent-" + id, "by agnt-" + id);
  }
}
