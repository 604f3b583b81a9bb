package touchline.compiler.parse.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import touchline.compiler.ast.TimeUnit;
import touchline.compiler.ast.Value;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;
import touchline.grammar.TouchlineParserBaseVisitor;

/** Builds values. */
final class ValueBuilder extends TouchlineParserBaseVisitor<Value> {
  private static final Set<TimeUnit> WORKING_UNITS =
      Set.of(TimeUnit.MINUTE, TimeUnit.HOUR, TimeUnit.DAY);

  private final Spans spans;
  private final NameBuilder names;
  private final TextBuilder texts;
  private final NumberBuilder numbers;
  private final CalendarBuilder calendar;
  private final Findings findings;

  ValueBuilder(
      Spans spans,
      NameBuilder names,
      TextBuilder texts,
      NumberBuilder numbers,
      CalendarBuilder calendar,
      Findings findings) {
    this.spans = spans;
    this.names = names;
    this.texts = texts;
    this.numbers = numbers;
    this.calendar = calendar;
    this.findings = findings;
  }

  Value value(TouchlineParser.ValueContext tree) {
    return tree.accept(this);
  }

  List<Value> values(List<TouchlineParser.ValueContext> trees) {
    List<Value> values = new ArrayList<>(trees.size());
    for (TouchlineParser.ValueContext tree : trees) {
      values.add(value(tree));
    }
    return values;
  }

  /** A duration for which something may run; zero makes no sense for it. */
  Value.DurationValue positive(TouchlineParser.DurationContext tree) {
    Value.DurationValue duration = duration(tree);
    if (duration.amount().signum() <= 0) {
      findings.impossible(
          Diagnostic.of(
                  SyntaxCode.IMPOSSIBLE_DURATION,
                  duration.span(),
                  "`" + duration.span().text() + "` leaves no time")
              .help("write a duration above zero, like `5 min`"));
    }
    return duration;
  }

  Value.DurationValue duration(TouchlineParser.DurationContext tree) {
    BigDecimal amount = numbers.amount(tree.amount);
    TimeUnit unit = unit(tree.in);
    boolean working = tree.working != null;
    Span span = spans.of(tree);
    if (amount.signum() < 0) {
      findings.impossible(
          Diagnostic.of(
                  SyntaxCode.IMPOSSIBLE_DURATION,
                  span,
                  "`" + span.text() + "` is less than nothing")
              .help("write the duration without `-`"));
      amount = amount.negate();
    }
    if (working && !WORKING_UNITS.contains(unit)) {
      findings.impossible(
          Diagnostic.of(
                  SyntaxCode.UNKNOWN_UNIT,
                  span,
                  "`working` doesn't go with `" + spans.of(tree.in).text() + "`")
              .help("working time is counted in `min`, `h` or `days`"));
    }
    return new Value.DurationValue(amount, unit, working, span);
  }

  /** The currency, an ISO 4217 code. */
  String currency(TouchlineParser.CurrencyContext tree) {
    String code = tree.getStart().getText();
    if (!code.isEmpty() && !Currencies.CODES.contains(code)) {
      findings.impossible(unknownCurrency(code, spans.of(tree)));
    }
    return code;
  }

  private static Diagnostic unknownCurrency(String code, Span span) {
    String unit = code.toLowerCase(Locale.ROOT);
    if (TimeUnit.of(unit).isPresent()) {
      String message = "`" + code + "` is written in small letters: `" + unit + "`";
      return Diagnostic.of(SyntaxCode.UNKNOWN_UNIT, span, message)
          .help("write `" + unit + "`")
          .fix(span, unit);
    }
    String nearest =
        NearestName.of(code, Currencies.CODES)
            .map(name -> ": did you mean `" + name + "`?")
            .orElse("");
    return Diagnostic.of(
            SyntaxCode.UNKNOWN_CURRENCY, span, "unknown currency `" + code + "`" + nearest)
        .help("write an ISO 4217 code, like `EUR`");
  }

  private static TimeUnit unit(TouchlineParser.UnitContext tree) {
    return TimeUnit.of(tree.getStart().getText()).orElse(TimeUnit.MINUTE);
  }

  @Override
  public Value visitNumberValue(TouchlineParser.NumberValueContext tree) {
    return numbers.number(tree);
  }

  @Override
  public Value visitPercentageValue(TouchlineParser.PercentageValueContext tree) {
    return numbers.percentage(tree);
  }

  @Override
  public Value visitMoneyValue(TouchlineParser.MoneyValueContext tree) {
    return new Value.MoneyValue(
        numbers.amount(tree.sum.amount), currency(tree.sum.code), spans.of(tree));
  }

  @Override
  public Value visitDurationValue(TouchlineParser.DurationValueContext tree) {
    return duration(tree.length);
  }

  @Override
  public Value visitDateValue(TouchlineParser.DateValueContext tree) {
    return calendar.date(tree);
  }

  @Override
  public Value visitStringValue(TouchlineParser.StringValueContext tree) {
    return new Value.TextValue(texts.text(tree));
  }

  @Override
  public Value visitNameValue(TouchlineParser.NameValueContext tree) {
    return new Value.NameValue(names.name(tree));
  }

  /** Made when a flow has money in it. */
  private static final class Currencies {
    static final Set<String> CODES =
        Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
  }
}
