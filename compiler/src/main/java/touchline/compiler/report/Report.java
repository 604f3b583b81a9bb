package touchline.compiler.report;

/** A way to write findings down. */
@FunctionalInterface
public interface Report {

  /**
   * The whole report, every line of it ended by a line feed; the same findings give the same text.
   */
  String of(Findings findings);
}
