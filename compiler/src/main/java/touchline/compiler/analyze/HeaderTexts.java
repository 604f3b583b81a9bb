package touchline.compiler.analyze;

import java.util.List;
import touchline.compiler.ast.AnswerText;
import touchline.compiler.ast.FieldDeclaration;
import touchline.compiler.ast.FieldType;
import touchline.compiler.ast.HeaderEntry;
import touchline.compiler.ast.Text;
import touchline.compiler.model.ShownText;

/** Finds the texts in a header entry that documents show. */
final class HeaderTexts implements HeaderEntry.Cases<Boolean> {
  private final List<ShownText> texts;

  /**
   * @param texts to add to
   */
  HeaderTexts(List<ShownText> texts) {
    this.texts = texts;
  }

  private boolean add(Text text) {
    return !text.missing() && texts.add(new ShownText(false, text.span()));
  }

  @Override
  public Boolean purpose(HeaderEntry.Purpose entry) {
    return add(entry.text());
  }

  @Override
  public Boolean scope(HeaderEntry.Scope entry) {
    return add(entry.text());
  }

  @Override
  public Boolean owner(HeaderEntry.Owner entry) {
    return false;
  }

  @Override
  public Boolean department(HeaderEntry.InDepartment entry) {
    return false;
  }

  /** A version is a name of its own: {@code "2.0 RC"}. */
  @Override
  public Boolean version(HeaderEntry.Version entry) {
    return false;
  }

  @Override
  public Boolean approved(HeaderEntry.Approved entry) {
    return false;
  }

  @Override
  public Boolean effective(HeaderEntry.Effective entry) {
    return false;
  }

  @Override
  public Boolean review(HeaderEntry.Review entry) {
    return false;
  }

  @Override
  public Boolean language(HeaderEntry.Language entry) {
    return false;
  }

  @Override
  public Boolean audience(HeaderEntry.Audience entry) {
    return false;
  }

  @Override
  public Boolean handles(HeaderEntry.Handles entry) {
    return false;
  }

  @Override
  public Boolean promise(HeaderEntry.Promise entry) {
    return add(entry.title());
  }

  @Override
  public Boolean target(HeaderEntry.TargetEntry entry) {
    return false;
  }

  @Override
  public Boolean fields(HeaderEntry.Fields entry) {
    for (FieldDeclaration field : entry.fields()) {
      add(field.label());
      for (AnswerText choice : field.type().match(CHOICES)) {
        if (choice.quoted()) {
          texts.add(new ShownText(false, choice.span()));
        }
      }
    }
    return true;
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
