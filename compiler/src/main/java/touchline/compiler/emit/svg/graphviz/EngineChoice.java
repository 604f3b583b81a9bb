package touchline.compiler.emit.svg.graphviz;

/** Which Graphviz lays a diagram out. */
public enum EngineChoice {
  /** The installed {@code dot} where there is one, otherwise the built-in one. */
  AUTO,
  /** The {@code dot} on the {@code PATH}. */
  DOT,
  /** The built-in one, which needs nothing installed and is the same on every machine. */
  EMBEDDED
}
