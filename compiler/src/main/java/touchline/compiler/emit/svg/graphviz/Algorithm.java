package touchline.compiler.emit.svg.graphviz;

import guru.nidi.graphviz.engine.Engine;

/** What Graphviz decides about a diagram. */
public enum Algorithm {
  /** Everything: rows, order in a row, edges (Graphviz calls it {@code dot}). */
  LAYERED(Engine.DOT),
  /**
   * Edges only; every node has a {@code pos} and stays there (Graphviz calls it {@code nop2}, or
   * {@code neato -n2}). graphviz-java has no name for it; it knows neato, which is never used to
   * place nodes here.
   */
  PINNED(Engine.NEATO);

  private final Engine engine;

  Algorithm(Engine engine) {
    this.engine = engine;
  }

  Engine engine() {
    return engine;
  }
}
