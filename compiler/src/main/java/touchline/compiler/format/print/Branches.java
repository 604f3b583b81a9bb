package touchline.compiler.format.print;

import java.util.Optional;
import touchline.compiler.ast.Branch;
import touchline.compiler.ast.Target;
import touchline.compiler.ast.Value;

/** Prints branches: where they lead in a column, as far as that takes one line. */
final class Branches implements Branch.Cases<Entry> {
  private final Cursor cursor;
  private final Statements statements;

  Branches(Cursor cursor, Statements statements) {
    this.cursor = cursor;
    this.statements = statements;
  }

  @Override
  public Entry answer(Branch.Answer branch) {
    Phrase phrase = new Phrase(cursor);
    phrase.leaf(branch.answer().span(), Quoted.of(branch.answer()));
    return leading(phrase, branch.share(), branch.target());
  }

  @Override
  public Entry when(Branch.When branch) {
    Phrase phrase = new Phrase(cursor).word("when");
    new Conditions(phrase).print(branch.condition());
    branch.label().ifPresent(label -> phrase.soft().text(label));
    return leading(phrase, branch.share(), branch.target());
  }

  @Override
  public Entry otherwise(Branch.Otherwise branch) {
    return leading(new Phrase(cursor).word("otherwise"), branch.share(), branch.target());
  }

  @Override
  public Entry late(Branch.Late branch) {
    return leading(new Phrase(cursor).word("late"), Optional.empty(), branch.target());
  }

  private Entry leading(Phrase phrase, Optional<Value.PercentageValue> share, Target target) {
    share.ifPresent(phrase::value);
    if (phrase.isAtBlock()) {
      return target.match(new Ways(phrase, statements));
    }
    Entry entry = target.match(new Ways(phrase.column(), statements));
    return phrase.isCommented() ? entry : entry.aligned("branch");
  }
}
