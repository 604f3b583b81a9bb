package touchline.compiler.check.rules;

import java.util.Optional;
import touchline.compiler.model.Cause;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Way;
import touchline.compiler.prove.record.Missing;
import touchline.compiler.prove.record.Passage;
import touchline.compiler.prove.record.Recording;

/** Says why one recording of a field does not help where the field is used. */
record RecordingWords(Missing missing, Recording recording) {

  String text() {
    return lapsed()
        .or(this::sameStep)
        .or(this::elsewhere)
        .or(this::uncertain)
        .orElse(
            missing.recordings().size() == 1 && missing.reason() == Missing.Reason.TOO_EARLY
                ? "it is recorded only here"
                : "it is recorded here");
  }

  /** The path comes by the step, but leaves it before it is done. */
  private Optional<String> lapsed() {
    return missing.path().stream()
        .filter(passage -> passage.node().id().equals(recording.node().id()))
        .findFirst()
        .flatMap(Passage::way)
        .map(Way::cause)
        .flatMap(cause -> cause.match(LAPSE));
  }

  private Optional<String> sameStep() {
    boolean same = missing.node().id().equals(recording.node().id());
    return same && recording.place().start() > missing.place().start()
        ? Optional.of("the same step records it only below")
        : Optional.empty();
  }

  /** It stands in a block that does not count where the field is used. */
  private Optional<String> elsewhere() {
    Scope used = missing.node().scope();
    return recording
        .node()
        .scope()
        .chain()
        .filter(scope -> !used.isIn(scope))
        .flatMap(scope -> words(scope).stream())
        .findFirst();
  }

  private Optional<String> words(Scope block) {
    return switch (block.kind()) {
      case LATE ->
          recording.beside()
              ? Optional.of(
                  "it is recorded here, but what a `late` block records counts only in it")
              : Optional.empty();
      case EVERY ->
          Optional.of("it is recorded here, but what an `every` block records counts only in it");
      case ANYTIME -> Optional.of("it is recorded here, but a case need not come by here");
      case PARALLEL_BRANCH ->
          missing.node().scope().chain().anyMatch(scope -> scope.owner().equals(block.owner()))
              ? Optional.of("it is recorded here, in a branch that runs at the same time")
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<String> uncertain() {
    if (recording.certain()) {
      return Optional.empty();
    }
    return Optional.of(
        recording.inside().isPresent()
            ? "this `call` records it on some of its ways only"
            : "it is asked for here, but may be left empty");
  }

  private static final Cause.Cases<Optional<String>> LAPSE =
      new OtherCause<>() {
        @Override
        protected Optional<String> other() {
          return Optional.empty();
        }

        @Override
        public Optional<String> problem(Cause.Problem cause) {
          return Optional.of("it is recorded here, but not when there is a problem");
        }

        @Override
        public Optional<String> late(Cause.Late cause) {
          return Optional.of("it is recorded here, but only when this is done");
        }

        @Override
        public Optional<String> every(Cause.Every cause) {
          return Optional.of("it is recorded here, but only when this is done");
        }
      };
}
