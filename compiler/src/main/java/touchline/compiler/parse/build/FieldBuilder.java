package touchline.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import touchline.compiler.ast.AnswerText;
import touchline.compiler.ast.FieldDeclaration;
import touchline.compiler.ast.FieldType;
import touchline.compiler.ast.Name;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;
import touchline.grammar.TouchlineParserBaseVisitor;

/** Builds the fields of a flow and their types. */
final class FieldBuilder extends TouchlineParserBaseVisitor<FieldType> {
  private final Spans spans;
  private final NameBuilder names;
  private final TextBuilder texts;
  private final NumberBuilder numbers;
  private final ValueBuilder values;
  private final Findings findings;

  FieldBuilder(Leaves leaves) {
    this.spans = leaves.spans();
    this.names = leaves.names();
    this.texts = leaves.texts();
    this.numbers = leaves.numbers();
    this.values = leaves.values();
    this.findings = leaves.findings();
  }

  FieldDeclaration field(TouchlineParser.FieldContext tree) {
    return new FieldDeclaration(
        names.name(tree.id),
        texts.text(tree.label),
        tree.type.accept(this),
        has("optional", tree.modifiers),
        has("personal", tree.modifiers),
        spans.of(tree));
  }

  private boolean has(String modifier, List<TouchlineParser.ModifierContext> trees) {
    Optional<Span> first = Optional.empty();
    for (TouchlineParser.ModifierContext tree : trees) {
      if (tree.getStart().getText().equals(modifier)) {
        Span place = spans.of(tree);
        first.ifPresent(before -> findings.wrong(twice(modifier, place, before)));
        first = first.or(() -> Optional.of(place));
      }
    }
    return first.isPresent();
  }

  private static Diagnostic twice(String modifier, Span again, Span first) {
    return Diagnostic.of(SyntaxCode.DUPLICATE_CLAUSE, again, "`" + modifier + "` is written twice")
        .note(first, "first written here")
        .help("keep one of them");
  }

  @Override
  public FieldType visitTextType(TouchlineParser.TextTypeContext tree) {
    return new FieldType.TextType(texts.optional(tree.pattern), spans.of(tree));
  }

  @Override
  public FieldType visitNumberType(TouchlineParser.NumberTypeContext tree) {
    return new FieldType.NumberType(
        tree.min == null ? Optional.empty() : Optional.of(range(tree.min, tree.max)),
        spans.of(tree));
  }

  private FieldType.Range range(
      TouchlineParser.NumberContext first, TouchlineParser.NumberContext last) {
    var min = numbers.number(first);
    var max = numbers.number(last);
    numbers.checkRange(min, max);
    return new FieldType.Range(min, max, min.span().to(max.span()));
  }

  @Override
  public FieldType visitMoneyType(TouchlineParser.MoneyTypeContext tree) {
    Optional<Name> currency =
        Optional.ofNullable(tree.code).map(code -> new Name(values.currency(code), spans.of(code)));
    return new FieldType.MoneyType(currency, spans.of(tree));
  }

  @Override
  public FieldType visitChoiceType(TouchlineParser.ChoiceTypeContext tree) {
    List<AnswerText> choices = new ArrayList<>();
    for (TouchlineParser.ChoiceContext choice : tree.choices) {
      choices.add(texts.answer(choice));
    }
    return new FieldType.ChoiceType(choices, spans.of(tree));
  }

  @Override
  public FieldType visitPlainType(TouchlineParser.PlainTypeContext tree) {
    return new FieldType.PlainType(plain(tree.word), spans.of(tree));
  }

  private static FieldType.Plain plain(Token word) {
    return switch (word.getType()) {
      case TouchlineParser.DATE_TYPE -> FieldType.Plain.DATE;
      case TouchlineParser.DURATION -> FieldType.Plain.DURATION;
      case TouchlineParser.YES_NO -> FieldType.Plain.YES_NO;
      case TouchlineParser.EMAIL -> FieldType.Plain.EMAIL;
      case TouchlineParser.PHONE_NUMBER -> FieldType.Plain.PHONE_NUMBER;
      default -> throw new IllegalArgumentException("no type: " + word.getText());
    };
  }
}
