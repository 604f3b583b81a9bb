package touchline.compiler.format.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.Name;
import touchline.compiler.ast.Text;

/** Prints declarations. */
final class Declarations implements Declaration.Cases<Entry> {
  private final Cursor cursor;

  Declarations(Cursor cursor) {
    this.cursor = cursor;
  }

  @Override
  public Entry importing(Declaration.Import declaration) {
    Text path = declaration.path();
    return new Phrase(cursor).word("import").text(path).end("import");
  }

  @Override
  public Entry department(Declaration.Department declaration) {
    Phrase phrase = new Phrase(cursor).word("department").name(declaration.id());
    Text name = declaration.name();
    return phrase
        .text(name)
        .block(declaration.roles().stream().map(role -> Phrase.later(() -> role(role))).toList());
  }

  @Override
  public Entry role(Declaration.Role declaration) {
    return named("role", declaration.id(), declaration.name()).end("role");
  }

  @Override
  public Entry system(Declaration.AutomatedSystem declaration) {
    return named("system", declaration.id(), declaration.name()).end("system");
  }

  @Override
  public Entry party(Declaration.Party declaration) {
    return named("party", declaration.id(), declaration.name()).end("party");
  }

  @Override
  public Entry touchpoint(Declaration.Touchpoint declaration) {
    Phrase phrase = named("touchpoint", declaration.id(), declaration.name());
    if (declaration.outbound() || declaration.answerWithin().isPresent()) {
      phrase.column();
    }
    if (declaration.outbound()) {
      phrase.word("outbound");
    }
    declaration.answerWithin().ifPresent(within -> phrase.words("answer", "within").value(within));
    return phrase.end("touchpoint");
  }

  @Override
  public Entry request(Declaration.Request declaration) {
    return named("request", declaration.id(), declaration.name()).end("request");
  }

  @Override
  public Entry term(Declaration.Term declaration) {
    Text abbreviation = declaration.abbreviation();
    Text meaning = declaration.meaning();
    return new Phrase(cursor).word("term").text(abbreviation).column().text(meaning).end("term");
  }

  @Override
  public Entry hours(Declaration.Hours declaration) {
    OpeningHours hours = new OpeningHours(cursor);
    Text name = declaration.name();
    return new Phrase(cursor)
        .word("hours")
        .text(name)
        .block(
            declaration.entries().stream()
                .map(entry -> Phrase.later(() -> entry.match(hours)))
                .toList());
  }

  @Override
  public Entry flow(Declaration.Flow declaration) {
    Header header = new Header(cursor);
    Statements statements = new Statements(cursor);
    List<Supplier<Entry>> items = new ArrayList<>();
    declaration.header().forEach(entry -> items.add(() -> entry.match(header)));
    declaration.body().forEach(statement -> items.add(() -> statement.match(statements)));
    Text title = declaration.title();
    return new Phrase(cursor).word("flow").name(declaration.id()).text(title).block(items);
  }

  @Override
  public Entry scenario(Declaration.Scenario declaration) {
    ScenarioEntries entries = new ScenarioEntries(cursor);
    Text title = declaration.title();
    return new Phrase(cursor)
        .word("scenario")
        .text(title)
        .word("of")
        .name(declaration.flow())
        .block(
            declaration.entries().stream()
                .map(entry -> Phrase.later(() -> entry.match(entries)))
                .toList());
  }

  private Phrase named(String word, Name id, Text name) {
    return new Phrase(cursor).word(word).name(id).column().text(name);
  }
}
