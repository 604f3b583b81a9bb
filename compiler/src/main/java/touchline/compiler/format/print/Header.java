package touchline.compiler.format.print;

import java.util.List;
import touchline.compiler.ast.FieldDeclaration;
import touchline.compiler.ast.HeaderEntry;
import touchline.compiler.ast.Name;
import touchline.compiler.ast.Text;

/** Prints header entries: the words first, what they say in a column. */
final class Header implements HeaderEntry.Cases<Entry> {
  private static final String KIND = "header";

  private final Cursor cursor;

  Header(Cursor cursor) {
    this.cursor = cursor;
  }

  @Override
  public Entry purpose(HeaderEntry.Purpose entry) {
    return text("purpose", entry.text());
  }

  @Override
  public Entry scope(HeaderEntry.Scope entry) {
    return text("scope", entry.text());
  }

  @Override
  public Entry owner(HeaderEntry.Owner entry) {
    return begin("owner").name(entry.role()).end(KIND);
  }

  @Override
  public Entry department(HeaderEntry.InDepartment entry) {
    return begin("department").name(entry.department()).end(KIND);
  }

  @Override
  public Entry version(HeaderEntry.Version entry) {
    return text("version", entry.text());
  }

  @Override
  public Entry approved(HeaderEntry.Approved entry) {
    Phrase phrase = begin("approved").word("by").name(entry.by()).soft().word("on");
    return phrase.value(entry.on()).end(KIND);
  }

  @Override
  public Entry effective(HeaderEntry.Effective entry) {
    return begin("effective").value(entry.date()).end(KIND);
  }

  @Override
  public Entry review(HeaderEntry.Review entry) {
    return begin("review").word("every").value(entry.every()).end(KIND);
  }

  @Override
  public Entry language(HeaderEntry.Language entry) {
    return begin("language").name(entry.code()).end(KIND);
  }

  @Override
  public Entry audience(HeaderEntry.Audience entry) {
    return begin("audience").names(entry.roles()).end(KIND);
  }

  @Override
  public Entry handles(HeaderEntry.Handles entry) {
    Phrase phrase = begin("handles").names(entry.requests());
    return optional(phrase, entry.via(), "via").end(KIND);
  }

  @Override
  public Entry promise(HeaderEntry.Promise entry) {
    Phrase phrase = begin("promise").text(entry.title());
    phrase.soft().word("within").value(entry.within());
    entry.from().ifPresent(from -> phrase.soft().word("from").name(from));
    optional(phrase, entry.to(), "to");
    return optional(phrase, entry.pausing(), "pausing", "for").end(KIND);
  }

  @Override
  public Entry target(HeaderEntry.TargetEntry entry) {
    Phrase phrase = begin("target").name(entry.metric()).soft();
    phrase.words("at", entry.atLeast() ? "least" : "most");
    return phrase.value(entry.value()).end(KIND);
  }

  @Override
  public Entry fields(HeaderEntry.Fields entry) {
    FieldTypes types = new FieldTypes(cursor);
    List<FieldDeclaration> fields = entry.fields();
    return new Phrase(cursor)
        .word("fields")
        .block(fields.stream().map(field -> Phrase.later(() -> types.field(field))).toList());
  }

  private Phrase begin(String word) {
    return new Phrase(cursor).word(word).column();
  }

  private Entry text(String word, Text text) {
    return begin(word).text(text).end(KIND);
  }

  private static Phrase optional(Phrase phrase, List<Name> names, String... words) {
    return names.isEmpty() ? phrase : phrase.soft().words(words).names(names);
  }
}
