package touchline.compiler.analyze;

import java.util.Optional;
import java.util.stream.Stream;
import touchline.compiler.ast.Statement;
import touchline.compiler.model.Outcome;

/** The four words for how a case ends; the parser refuses others. */
final class Outcomes {
  private Outcomes() {}

  /** The outcome of an end, resolved if none is written. */
  static Outcome of(Statement.End end) {
    return end.outcome().flatMap(word -> of(word.text())).orElse(Outcome.RESOLVED);
  }

  static Optional<Outcome> of(String word) {
    return Stream.of(Outcome.values()).filter(outcome -> outcome.word().equals(word)).findFirst();
  }
}
