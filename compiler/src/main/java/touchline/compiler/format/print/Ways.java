package touchline.compiler.format.print;

import touchline.compiler.ast.Statement;
import touchline.compiler.ast.Target;

/** Prints where branches, problems and late ways lead, as the end of their entry. */
record Ways(Phrase phrase, Statements statements) implements Target.Cases<Entry> {
  private static final String NOTHING_TO_DO = "go on";

  @Override
  public Entry block(Target.Block target) {
    return phrase.isAtEmptyBraces()
        ? phrase.insteadOfBraces(NOTHING_TO_DO).end()
        : phrase.block(statements.in(target));
  }

  @Override
  public Entry goOn(Target.GoOn target) {
    return phrase.words("go", "on").end();
  }

  @Override
  public Entry jump(Target.Jump target) {
    return jump(target, phrase).end();
  }

  @Override
  public Entry end(Target.End target) {
    return end(target.end(), phrase).end();
  }

  /** {@code -> ID [at most N times]}. */
  static Phrase jump(Target.Jump jump, Phrase phrase) {
    phrase.word("->").name(jump.to());
    jump.limit()
        .ifPresent(limit -> phrase.leaf(limit.span(), limit.times() == 1 ? "once" : limit(limit)));
    return phrase;
  }

  /** {@code at most N times}. */
  static String limit(Target.Limit limit) {
    return "at most " + limit.times() + " times";
  }

  /** {@code end [ID] "Title" [as OUTCOME]}. */
  static Phrase end(Statement.End end, Phrase phrase) {
    phrase.word("end");
    end.id().ifPresent(phrase::name);
    return ending(end, phrase);
  }

  /** What stands behind an end's name. */
  static Phrase ending(Statement.End end, Phrase phrase) {
    phrase.text(end.title());
    end.outcome().ifPresent(outcome -> phrase.word("as").name(outcome));
    return phrase;
  }
}
