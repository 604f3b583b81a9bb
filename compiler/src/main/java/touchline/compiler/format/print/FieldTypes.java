package touchline.compiler.format.print;

import touchline.compiler.ast.FieldDeclaration;
import touchline.compiler.ast.FieldType;

/** Prints fields: names, labels and types in columns. */
final class FieldTypes {
  private final Cursor cursor;

  FieldTypes(Cursor cursor) {
    this.cursor = cursor;
  }

  Entry field(FieldDeclaration field) {
    Phrase phrase = new Phrase(cursor).name(field.id()).column().text(field.label()).column();
    field.type().match(new Type(phrase));
    modifiers(field, phrase);
    return phrase.end("field");
  }

  /** In the order in which they are written, which the tree doesn't tell. */
  private static void modifiers(FieldDeclaration field, Phrase phrase) {
    boolean personalFirst = field.personal() && phrase.isAt("personal");
    if (personalFirst) {
      phrase.soft().word("personal");
    }
    if (field.optional()) {
      phrase.soft().word("optional");
    }
    if (field.personal() && !personalFirst) {
      phrase.soft().word("personal");
    }
  }

  private record Type(Phrase phrase) implements FieldType.Cases<Phrase> {
    @Override
    public Phrase text(FieldType.TextType type) {
      phrase.word("text");
      type.pattern().ifPresent(pattern -> phrase.soft().word("matching").text(pattern));
      return phrase;
    }

    @Override
    public Phrase number(FieldType.NumberType type) {
      phrase.word("number");
      type.range().ifPresent(range -> phrase.value(range.min()).word("to").value(range.max()));
      return phrase;
    }

    @Override
    public Phrase money(FieldType.MoneyType type) {
      phrase.word("money");
      type.currency().ifPresent(phrase::name);
      return phrase;
    }

    @Override
    public Phrase choice(FieldType.ChoiceType type) {
      phrase.words("one", "of");
      return phrase.list(type.choices(), choice -> phrase.leaf(choice.span(), Quoted.of(choice)));
    }

    @Override
    public Phrase plain(FieldType.PlainType type) {
      return phrase.leaf(type.span(), type.kind().word());
    }
  }
}
