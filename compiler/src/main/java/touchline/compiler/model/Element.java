package touchline.compiler.model;

import touchline.compiler.source.Span;

/** A part of the model that stands somewhere in the source. */
public interface Element {
  Span span();
}
