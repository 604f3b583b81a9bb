package touchline.compiler.format.print;

import touchline.compiler.ast.Detail;
import touchline.compiler.ast.Target;

/** Prints details. */
final class Details implements Detail.Cases<Entry> {
  private final Cursor cursor;
  private final Statements statements;

  Details(Cursor cursor, Statements statements) {
    this.cursor = cursor;
    this.statements = statements;
  }

  @Override
  public Entry doing(Detail.Do detail) {
    return begin("do").text(detail.text()).end();
  }

  @Override
  public Entry say(Detail.Say detail) {
    Phrase phrase = begin("say");
    detail.to().ifPresent(to -> phrase.word("to").name(to));
    return phrase.leaf(detail.words().span(), Quoted.of(detail.words())).end();
  }

  @Override
  public Entry record(Detail.Record detail) {
    return begin("record").names(detail.fields()).end();
  }

  @Override
  public Entry set(Detail.Set detail) {
    Phrase phrase = begin("set");
    return phrase
        .list(
            detail.assignments(),
            assignment -> phrase.name(assignment.field()).word("=").value(assignment.value()))
        .end();
  }

  @Override
  public Entry see(Detail.See detail) {
    Phrase phrase = begin("see").text(detail.url());
    detail.title().ifPresent(title -> phrase.soft().text(title));
    return phrase.end();
  }

  @Override
  public Entry note(Detail.Note detail) {
    return begin("note").text(detail.text()).end();
  }

  @Override
  public Entry scale(Detail.Scale detail) {
    return begin("scale").value(detail.from()).word("to").value(detail.to()).end();
  }

  @Override
  public Entry problem(Detail.Problem detail) {
    return leading(begin("problem").text(detail.title()), detail.target());
  }

  @Override
  public Entry late(Detail.Late detail) {
    return leading(begin("late"), detail.target());
  }

  @Override
  public Entry every(Detail.Every detail) {
    Phrase phrase = begin("every").value(detail.interval());
    detail.limit().ifPresent(limit -> phrase.leaf(limit.span(), Ways.limit(limit)));
    return phrase.block(statements.in(detail.body()));
  }

  private Entry leading(Phrase phrase, Target target) {
    return target.match(new Ways(phrase, statements));
  }

  private Phrase begin(String word) {
    return new Phrase(cursor).word(word);
  }
}
