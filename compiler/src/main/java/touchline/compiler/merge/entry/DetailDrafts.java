package touchline.compiler.merge.entry;

import touchline.compiler.ast.Detail;
import touchline.compiler.ast.Node;

/** Where details are cut; those of one kind are told apart by what they say. */
final class DetailDrafts implements Detail.Cases<Draft> {
  private final StatementDrafts statements;

  DetailDrafts(StatementDrafts statements) {
    this.statements = statements;
  }

  private static Draft line(String kind, Node detail) {
    return new Draft(kind, Lexeme.plain(detail.span().text()), detail.span())
        .known(Known.BY_CONTENT);
  }

  @Override
  public Draft doing(Detail.Do it) {
    return line("do", it).cut("text", it.text());
  }

  @Override
  public Draft say(Detail.Say it) {
    return line("say", it).cut("to", it.to()).cut("words", it.words());
  }

  @Override
  public Draft record(Detail.Record it) {
    return line("record", it).list("fields", it.fields());
  }

  @Override
  public Draft set(Detail.Set it) {
    return line("set", it).list("assignments", it.assignments());
  }

  @Override
  public Draft see(Detail.See it) {
    return line("see", it).cut("url", it.url()).cut("title", it.title());
  }

  @Override
  public Draft note(Detail.Note it) {
    return line("note", it).cut("text", it.text());
  }

  @Override
  public Draft scale(Detail.Scale it) {
    return new Draft("scale", "", it.span()).cut("range", it);
  }

  @Override
  public Draft problem(Detail.Problem it) {
    Draft draft = new Draft("problem", it.title().value(), it.span()).cut("title", it.title());
    return statements.leading(draft, it.target());
  }

  @Override
  public Draft late(Detail.Late it) {
    return statements.leading(new Draft("late", "", it.span()), it.target());
  }

  @Override
  public Draft every(Detail.Every it) {
    return new Draft("every", "", it.span())
        .cut("interval", it.interval())
        .cut("limit", it.limit())
        .with(statements.all(it.body().statements()));
  }
}
