package touchline.compiler.merge.entry;

import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.HoursEntry;

/** Where declarations are cut. */
final class DeclarationDrafts implements Declaration.Cases<Draft> {
  private static final HeaderDrafts HEADER = new HeaderDrafts();
  private static final StatementDrafts STATEMENTS = new StatementDrafts();
  private static final ScenarioDrafts SCENARIOS = new ScenarioDrafts();

  @Override
  public Draft importing(Declaration.Import it) {
    return new Draft("import", it.path().value(), it.span()).cut("path", it.path());
  }

  @Override
  public Draft department(Declaration.Department it) {
    return new Draft("department", it.id().text(), it.span())
        .cut("id", it.id())
        .cut("name", it.name())
        .with(it.roles().stream().map(this::role).toList());
  }

  @Override
  public Draft role(Declaration.Role it) {
    return new Draft("role", it.id().text(), it.span()).cut("id", it.id()).cut("name", it.name());
  }

  @Override
  public Draft system(Declaration.AutomatedSystem it) {
    return new Draft("system", it.id().text(), it.span()).cut("id", it.id()).cut("name", it.name());
  }

  @Override
  public Draft party(Declaration.Party it) {
    return new Draft("party", it.id().text(), it.span()).cut("id", it.id()).cut("name", it.name());
  }

  @Override
  public Draft touchpoint(Declaration.Touchpoint it) {
    Draft draft =
        new Draft("touchpoint", it.id().text(), it.span())
            .cut("id", it.id())
            .cut("name", it.name())
            .cut("answer", it.answerWithin());
    String text = it.span().file().text();
    int word = Lexeme.nextWord(text, it.name().span().end());
    return it.outbound()
        ? draft.cut("outbound", it.span().file().span(word, Lexeme.at(text, word).end()))
        : draft;
  }

  @Override
  public Draft request(Declaration.Request it) {
    return new Draft("request", it.id().text(), it.span())
        .cut("id", it.id())
        .cut("name", it.name());
  }

  @Override
  public Draft term(Declaration.Term it) {
    return new Draft("term", it.abbreviation().value(), it.span())
        .cut("abbreviation", it.abbreviation())
        .cut("meaning", it.meaning());
  }

  @Override
  public Draft hours(Declaration.Hours it) {
    return new Draft("hours", it.name().value(), it.span())
        .cut("name", it.name())
        .with(it.entries().stream().map(DeclarationDrafts::hoursEntry).toList());
  }

  private static Draft hoursEntry(HoursEntry entry) {
    return new Draft("hours entry", Lexeme.plain(entry.span().text()), entry.span())
        .known(Known.BY_CONTENT)
        .cut("entry", entry);
  }

  @Override
  public Draft flow(Declaration.Flow it) {
    return new Draft("flow", it.id().text(), it.span())
        .cut("id", it.id())
        .cut("title", it.title())
        .with(it.header().stream().map(entry -> entry.match(HEADER)).toList())
        .with(STATEMENTS.all(it.body()));
  }

  @Override
  public Draft scenario(Declaration.Scenario it) {
    return new Draft("scenario", it.title().value() + " of " + it.flow().text(), it.span())
        .cut("title", it.title())
        .cut("flow", it.flow())
        .with(it.entries().stream().map(entry -> entry.match(SCENARIOS)).toList());
  }
}
