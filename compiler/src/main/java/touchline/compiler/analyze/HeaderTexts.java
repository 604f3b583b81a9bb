package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.ast.AnswerText;
import touchline.compiler.ast.FieldDeclaration;
import touchline.compiler.ast.FieldType;
import touchline.compiler.ast.HeaderEntry;
import touchline.compiler.ast.Text;
import touchline.compiler.model.ShownText;
import touchline.compiler.source.Span;

/** Finds the texts in a header entry that documents show. */
final class HeaderTexts implements HeaderEntry.Cases<List<ShownText>> {
  private static final HeaderTexts ALL = new HeaderTexts();

  private HeaderTexts() {}

  static List<ShownText> of(HeaderEntry entry) {
    return entry.match(ALL);
  }

  private static List<ShownText> one(Text text) {
    return text.missing() ? List.of() : List.of(shown(text.span()));
  }

  private static ShownText shown(Span span) {
    return new ShownText(false, span);
  }

  @Override
  public List<ShownText> purpose(HeaderEntry.Purpose entry) {
    return one(entry.text());
  }

  @Override
  public List<ShownText> scope(HeaderEntry.Scope entry) {
    return one(entry.text());
  }

  @Override
  public List<ShownText> owner(HeaderEntry.Owner entry) {
    return List.of();
  }

  @Override
  public List<ShownText> department(HeaderEntry.InDepartment entry) {
    return List.of();
  }

  /** A version is a name of its own: {@code "2.0 RC"}. */
  @Override
  public List<ShownText> version(HeaderEntry.Version entry) {
    return List.of();
  }

  @Override
  public List<ShownText> approved(HeaderEntry.Approved entry) {
    return List.of();
  }

  @Override
  public List<ShownText> effective(HeaderEntry.Effective entry) {
    return List.of();
  }

  @Override
  public List<ShownText> review(HeaderEntry.Review entry) {
    return List.of();
  }

  @Override
  public List<ShownText> language(HeaderEntry.Language entry) {
    return List.of();
  }

  @Override
  public List<ShownText> audience(HeaderEntry.Audience entry) {
    return List.of();
  }

  @Override
  public List<ShownText> handles(HeaderEntry.Handles entry) {
    return List.of();
  }

  @Override
  public List<ShownText> promise(HeaderEntry.Promise entry) {
    return one(entry.title());
  }

  @Override
  public List<ShownText> target(HeaderEntry.TargetEntry entry) {
    return List.of();
  }

  @Override
  public List<ShownText> fields(HeaderEntry.Fields entry) {
    List<ShownText> texts = new ArrayList<>();
    for (FieldDeclaration field : entry.fields()) {
      texts.addAll(one(field.label()));
      field.type().match(CHOICES).stream()
          .filter(AnswerText::quoted)
          .forEach(choice -> texts.add(shown(choice.span())));
    }
    return texts;
  }

  private static final FieldType.Cases<List<AnswerText>> CHOICES =
      new FieldType.Cases<>() {
        @Override
        public List<AnswerText> text(FieldType.TextType type) {
          return List.of();
        }

        @Override
        public List<AnswerText> number(FieldType.NumberType type) {
          return List.of();
        }

        @Override
        public List<AnswerText> money(FieldType.MoneyType type) {
          return List.of();
        }

        @Override
        public List<AnswerText> choice(FieldType.ChoiceType type) {
          return type.choices();
        }

        @Override
        public List<AnswerText> plain(FieldType.PlainType type) {
          return List.of();
        }
      };
}
