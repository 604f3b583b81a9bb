package touchline.compiler.analyze;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.ast.AnswerText;
import touchline.compiler.ast.FieldDeclaration;
import touchline.compiler.ast.FieldType;
import touchline.compiler.ast.Text;
import touchline.compiler.ast.Value;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Field;
import touchline.compiler.source.Span;

/** Reads a field's declaration. */
final class FieldReader {
  static final DiagnosticCode BAD_PATTERN = DiagnosticCode.error("TL0301", "invalid-pattern");
  static final DiagnosticCode SAME_CHOICE = DiagnosticCode.error("TL0302", "same-choice-twice");

  /** The case's own, which conditions name without declaring them. */
  private static final Set<String> RESERVED = Set.of("touchpoint", "request");

  private final MoneyLiterals literals;
  private final DiagnosticSink sink;

  FieldReader(MoneyLiterals literals, DiagnosticSink sink) {
    this.literals = literals;
    this.sink = sink;
  }

  Field read(FieldDeclaration written) {
    String id = written.id().text();
    if (RESERVED.contains(id)) {
      sink.report(
          Diagnostic.of(Views.RESERVED, written.id().span(), "no field may be called `" + id + "`")
              .help("in conditions `" + id + "` always means the case's own: choose another name"));
    }
    return new Field(
        id,
        written.label().value(),
        written.type().match(new Types(id)),
        written.optional(),
        written.personal(),
        written.span());
  }

  /** What the types mean. */
  private final class Types implements FieldType.Cases<touchline.compiler.model.FieldType> {
    private final String field;

    Types(String field) {
      this.field = field;
    }

    @Override
    public touchline.compiler.model.FieldType text(FieldType.TextType type) {
      return new touchline.compiler.model.FieldType.TextType(
          type.pattern().filter(FieldReader.this::compiles).map(Text::value));
    }

    @Override
    public touchline.compiler.model.FieldType number(FieldType.NumberType type) {
      // The parser reports a reversed range, in which no value would lie.
      Optional<FieldType.Range> range =
          type.range().filter(it -> it.min().amount().compareTo(it.max().amount()) <= 0);
      Optional<BigDecimal> min = range.map(it -> it.min().amount());
      Optional<BigDecimal> max = range.map(it -> it.max().amount());
      boolean whole =
          min.filter(amount -> amount.scale() <= 0).isPresent()
              && max.filter(amount -> amount.scale() <= 0).isPresent();
      return new touchline.compiler.model.FieldType.NumberType(min, max, whole);
    }

    @Override
    public touchline.compiler.model.FieldType money(FieldType.MoneyType type) {
      return new touchline.compiler.model.FieldType.MoneyType(
          type.currency()
              .map(name -> name.text())
              .or(() -> literals.first(field).map(Value.MoneyValue::currency)));
    }

    @Override
    public touchline.compiler.model.FieldType choice(FieldType.ChoiceType type) {
      Map<String, Span> choices = new LinkedHashMap<>();
      for (AnswerText choice : type.choices()) {
        Span first = choices.putIfAbsent(Texts.nfc(choice.text()), choice.span());
        if (first != null) {
          String message = "the choice `" + choice.text() + "` stands twice";
          sink.report(Diagnostic.of(SAME_CHOICE, choice.span(), message).note(first, "first here"));
        }
      }
      List<String> ordered = new ArrayList<>(choices.keySet());
      return new touchline.compiler.model.FieldType.ChoiceType(ordered);
    }

    @Override
    public touchline.compiler.model.FieldType plain(FieldType.PlainType type) {
      return switch (type.kind()) {
        case DATE -> new touchline.compiler.model.FieldType.DateType();
        case DURATION -> new touchline.compiler.model.FieldType.DurationType();
        case YES_NO -> new touchline.compiler.model.FieldType.YesNoType();
        case EMAIL -> new touchline.compiler.model.FieldType.EmailType();
        case PHONE_NUMBER -> new touchline.compiler.model.FieldType.PhoneNumberType();
      };
    }
  }

  private boolean compiles(Text pattern) {
    try {
      return Pattern.compile(pattern.value()).matcher("").groupCount() >= 0;
    } catch (PatternSyntaxException wrong) {
      String fragment = wrong.getPattern();
      Span whole = pattern.span();
      int at = fragment.isEmpty() ? -1 : whole.text().indexOf(fragment, 1);
      Span place =
          at < 0
              ? whole
              : whole.file().span(whole.start() + at, whole.start() + at + fragment.length());
      sink.report(
          Diagnostic.of(BAD_PATTERN, place, "this is no pattern: " + wrong.getDescription())
              .help("patterns are regular expressions as RE2 reads them, without look-around"));
      return false;
    }
  }
}
