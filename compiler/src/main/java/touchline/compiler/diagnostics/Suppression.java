package touchline.compiler.diagnostics;

import touchline.compiler.source.Span;

/** Why a finding does not count. It is not dropped: reports for programs name it all the same. */
public sealed interface Suppression {

  <R> R match(Cases<R> cases);

  /**
   * A comment beside it allows it.
   *
   * @param reason as written
   * @param span the comment
   */
  record Allowed(String reason, Span span) implements Suppression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.allowed(this);
    }
  }

  /** It was there when the project began to look: the baseline lists it. */
  record InBaseline() implements Suppression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.inBaseline(this);
    }
  }

  /** One method per reason. */
  interface Cases<R> {
    R allowed(Allowed suppression);

    R inBaseline(InBaseline suppression);
  }
}
