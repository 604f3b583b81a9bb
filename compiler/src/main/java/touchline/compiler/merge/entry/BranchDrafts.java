package touchline.compiler.merge.entry;

import touchline.compiler.ast.Branch;

/** Where branches are cut. */
final class BranchDrafts implements Branch.Cases<Draft> {
  private static final int LAST = 1;

  private final StatementDrafts statements;

  BranchDrafts(StatementDrafts statements) {
    this.statements = statements;
  }

  @Override
  public Draft answer(Branch.Answer it) {
    Draft draft =
        new Draft("answer branch", it.answer().text(), it.span())
            .cut("answer", it.answer())
            .cut("share", it.share());
    return statements.leading(draft, it.target());
  }

  @Override
  public Draft when(Branch.When it) {
    Draft draft =
        new Draft("when", Lexeme.plain(it.condition().span().text()), it.span())
            .known(Known.BY_CONTENT)
            .cut("condition", it.condition())
            .cut("label", it.label())
            .cut("share", it.share());
    return statements.leading(draft, it.target());
  }

  @Override
  public Draft otherwise(Branch.Otherwise it) {
    Draft draft = new Draft("otherwise", "", it.span()).rank(LAST).cut("share", it.share());
    return statements.leading(draft, it.target());
  }

  @Override
  public Draft late(Branch.Late it) {
    return statements.leading(new Draft("late", "", it.span()), it.target());
  }
}
