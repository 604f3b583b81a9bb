package touchline.compiler.parse.build;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import touchline.compiler.ast.FieldDeclaration;
import touchline.compiler.ast.FieldType;
import touchline.compiler.ast.Name;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.parse.message.SyntaxCode;
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
        tree.fieldType().accept(this),
        has("optional", tree.modifier()),
        has("personal", tree.modifier()),
        spans.of(tree));
  }

  private boolean has(String modifier, List<TouchlineParser.ModifierContext> trees) {
    var found = trees.stream().filter(tree -> tree.getText().equals(modifier)).toList();
    found.stream()
        .skip(1)
        .forEach(
            again ->
                findings.wrong(
                    Diagnostic.of(
                            SyntaxCode.DUPLICATE_CLAUSE,
                            spans.of(again),
                            "`" + modifier + "` is written twice")
                        .note(spans.of(found.get(0)), "first written here")
                        .help("keep one of them")));
    return !found.isEmpty();
  }

  @Override
  public FieldType visitTextType(TouchlineParser.TextTypeContext tree) {
    return new FieldType.TextType(texts.optional(tree.pattern), spans.of(tree));
  }

  @Override
  public FieldType visitNumberType(TouchlineParser.NumberTypeContext tree) {
    return new FieldType.NumberType(
        Optional.ofNullable(tree.min).map(min -> range(min, tree.max)), spans.of(tree));
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
        Optional.ofNullable(tree.currency())
            .map(code -> new Name(values.currency(code), spans.of(code)));
    return new FieldType.MoneyType(currency, spans.of(tree));
  }

  @Override
  public FieldType visitChoiceType(TouchlineParser.ChoiceTypeContext tree) {
    return new FieldType.ChoiceType(
        tree.choice().stream().map(texts::answer).toList(), spans.of(tree));
  }

  @Override
  public FieldType visitPlainType(TouchlineParser.PlainTypeContext tree) {
    FieldType.Plain kind =
        Stream.of(FieldType.Plain.values())
            .filter(plain -> plain.word().equals(tree.word.getText()))
            .findFirst()
            .orElseThrow();
    return new FieldType.PlainType(kind, spans.of(tree));
  }
}
