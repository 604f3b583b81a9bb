package touchline.compiler.ast;

import touchline.compiler.source.Span;

/** Anything written in a flow file. */
public interface Node {
  /** Where it is written, from its first to its last character, without comments around it. */
  Span span();
}
