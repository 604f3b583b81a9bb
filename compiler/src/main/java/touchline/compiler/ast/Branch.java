package touchline.compiler.ast;

import java.util.Optional;
import touchline.compiler.source.Span;

/** A way out of a decision or a wait. */
public sealed interface Branch extends Node {

  Target target();

  <R> R match(Cases<R> cases);

  /** {@code ANSWER [N%] TARGET}. */
  record Answer(AnswerText answer, Optional<Value.PercentageValue> share, Target target, Span span)
      implements Branch {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.answer(this);
    }
  }

  /** {@code when CONDITION ["label"] [N%] TARGET}. */
  record When(
      Condition condition,
      Optional<Text> label,
      Optional<Value.PercentageValue> share,
      Target target,
      Span span)
      implements Branch {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.when(this);
    }
  }

  /** {@code otherwise [N%] TARGET}. */
  record Otherwise(Optional<Value.PercentageValue> share, Target target, Span span)
      implements Branch {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.otherwise(this);
    }
  }

  /** {@code late TARGET}: a wait's time is up. */
  record Late(Target target, Span span) implements Branch {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.late(this);
    }
  }

  /** One method per kind of branch. */
  interface Cases<R> {
    R answer(Answer branch);

    R when(When branch);

    R otherwise(Otherwise branch);

    R late(Late branch);
  }
}
