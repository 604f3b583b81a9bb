package touchline.compiler.report;

/** The parts of a text report that may be coloured. Colour only adds: the words say it all. */
public enum Paint {
  ERROR("1;31"),
  WARNING("1;33"),
  NOTE("1;36"),
  HELP("1;32"),
  MESSAGE("1"),
  GUTTER("2");

  private final String parameters;

  Paint(String parameters) {
    this.parameters = parameters;
  }

  /** Parameters of the terminal's "select graphic rendition" sequence (ECMA-48). */
  String parameters() {
    return parameters;
  }
}
