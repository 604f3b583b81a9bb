package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import touchline.compiler.ast.Condition;
import touchline.compiler.ast.Name;
import touchline.compiler.ast.Value;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Condition.Operator;
import touchline.compiler.model.Field;
import touchline.compiler.source.Span;

/** Resolves the names of a condition and reads its values; what is wrong with it is reported. */
final class ConditionReader
    implements Condition.Cases<Optional<touchline.compiler.model.Condition>> {
  static final DiagnosticCode NOT_YES_NO = DiagnosticCode.error("TL0321", "not-yes-no");
  static final DiagnosticCode NO_ORDER = DiagnosticCode.error("TL0322", "no-order");
  static final DiagnosticCode ALWAYS_KNOWN = DiagnosticCode.error("TL0323", "always-known");

  private static final String USER = "a condition";
  private static final String TOUCHPOINT = "touchpoint";
  private static final String REQUEST = "request";
  private static final String OPEN = "open";

  private final FlowNames names;
  private final References references;
  private final ValueReader values;
  private final DiagnosticSink sink;

  ConditionReader(FlowNames names, References references, ValueReader values, DiagnosticSink sink) {
    this.names = names;
    this.references = references;
    this.values = values;
    this.sink = sink;
  }

  Optional<touchline.compiler.model.Condition> read(Condition condition) {
    return condition.match(this);
  }

  @Override
  public Optional<touchline.compiler.model.Condition> or(Condition.Or it) {
    return both(
        it.left(),
        it.right(),
        (left, right) -> new touchline.compiler.model.Condition.Or(left, right, it.span()));
  }

  @Override
  public Optional<touchline.compiler.model.Condition> and(Condition.And it) {
    return both(
        it.left(),
        it.right(),
        (left, right) -> new touchline.compiler.model.Condition.And(left, right, it.span()));
  }

  private Optional<touchline.compiler.model.Condition> both(
      Condition left,
      Condition right,
      BiFunction<
              touchline.compiler.model.Condition,
              touchline.compiler.model.Condition,
              touchline.compiler.model.Condition>
          join) {
    Optional<touchline.compiler.model.Condition> first = read(left);
    Optional<touchline.compiler.model.Condition> second = read(right);
    return first.flatMap(a -> second.map(b -> join.apply(a, b)));
  }

  @Override
  public Optional<touchline.compiler.model.Condition> not(Condition.Not it) {
    return read(it.operand())
        .map(operand -> new touchline.compiler.model.Condition.Not(operand, it.span()));
  }

  @Override
  public Optional<touchline.compiler.model.Condition> parenthesized(Condition.Parenthesized it) {
    return read(it.inner());
  }

  @Override
  public Optional<touchline.compiler.model.Condition> comparison(Condition.Comparison it) {
    Operator operator = Operator.valueOf(it.operator().name());
    boolean negated = operator == Operator.NOT_EQUAL;
    if (isOwn(it.field())) {
      return isEquality(operator)
          ? own(it.field(), List.of(it.value()), negated, it.span())
          : noOrder(it.field(), operator, "the case's " + it.field().text());
    }
    Optional<Field> field = names.field(it.field(), USER);
    if (field.isEmpty()) {
      return Optional.empty();
    }
    if (values.lacksType(field.orElseThrow())) {
      return Optional.empty();
    }
    if (!isEquality(operator) && !field.orElseThrow().type().match(new HasOrder())) {
      return noOrder(it.field(), operator, "`" + it.field().text() + "`");
    }
    return values
        .read(it.value(), field.orElseThrow())
        .map(
            value ->
                new touchline.compiler.model.Condition.Comparison(
                    field.orElseThrow(), operator, value, it.span()));
  }

  private static boolean isEquality(Operator operator) {
    return operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
  }

  private Optional<touchline.compiler.model.Condition> noOrder(
      Name field, Operator operator, String what) {
    return tell(
        Diagnostic.of(
                NO_ORDER,
                field.span(),
                what + " has no order, so `" + operator.symbol() + "` says nothing")
            .help("compare with `=`, `!=` or `in (…)`"));
  }

  @Override
  public Optional<touchline.compiler.model.Condition> oneOf(Condition.OneOf it) {
    if (isOwn(it.field())) {
      return own(it.field(), it.values(), false, it.span());
    }
    Optional<Field> field = names.field(it.field(), USER);
    if (field.isEmpty()) {
      return Optional.empty();
    }
    List<touchline.compiler.model.Value> read =
        all(it.values(), value -> values.read(value, field.orElseThrow()));
    return read.size() < it.values().size()
        ? Optional.empty()
        : Optional.of(
            new touchline.compiler.model.Condition.OneOf(field.orElseThrow(), read, it.span()));
  }

  @Override
  public Optional<touchline.compiler.model.Condition> isKnown(Condition.IsKnown it) {
    if (isOwn(it.field())) {
      return tell(
          Diagnostic.of(
                  ALWAYS_KNOWN, it.span(), "the case's `" + it.field().text() + "` is always known")
              .help("leave this part out"));
    }
    return names
        .field(it.field(), "`is known`")
        .map(field -> new touchline.compiler.model.Condition.IsKnown(field, it.span()));
  }

  @Override
  public Optional<touchline.compiler.model.Condition> holds(Condition.Holds it) {
    String name = it.field().text();
    if (name.equals(OPEN) && names.findField(name).isEmpty()) {
      return Optional.of(new touchline.compiler.model.Condition.Open(it.span()));
    }
    if (isOwn(it.field())) {
      return tell(
          Diagnostic.of(NOT_YES_NO, it.span(), "`" + name + "` alone says nothing")
              .help("compare it: `" + name + " = ID`"));
    }
    Optional<Field> field = names.field(it.field(), USER);
    if (field.filter(values::lacksType).isPresent()) {
      return Optional.empty();
    }
    boolean yesNo = field.filter(it2 -> !it2.type().match(new IsYesNo())).isEmpty();
    if (!yesNo) {
      return tell(
          Diagnostic.of(
                  NOT_YES_NO, it.span(), "`" + name + "` alone says nothing: it is no yes-no field")
              .note(field.orElseThrow().span(), "declared here")
              .help("compare it with a value: `" + name + " = …`, or ask whether it `is known`"));
    }
    return field.map(it2 -> new touchline.compiler.model.Condition.Holds(it2, it.span()));
  }

  private static boolean isOwn(Name field) {
    return field.text().equals(TOUCHPOINT) || field.text().equals(REQUEST);
  }

  private Optional<touchline.compiler.model.Condition> own(
      Name which, List<Value> written, boolean negated, Span span) {
    boolean touchpoint = which.text().equals(TOUCHPOINT);
    if (touchpoint) {
      var found = all(written, value -> nameOf(value, which).flatMap(references::touchpoint));
      return complete(found, written)
          .map(all -> new touchline.compiler.model.Condition.TouchpointIs(all, negated, span));
    }
    var found = all(written, value -> nameOf(value, which).flatMap(references::request));
    return complete(found, written)
        .map(all -> new touchline.compiler.model.Condition.RequestIs(all, negated, span));
  }

  private Optional<Name> nameOf(Value value, Name which) {
    return value.match(
        new OtherValue<Optional<Name>>() {
          @Override
          Optional<Name> other(Value written) {
            sink.report(
                Diagnostic.of(
                        ValueReader.WRONG_TYPE,
                        written.span(),
                        "`" + written.span().text() + "` is no " + which.text())
                    .help("write the ID of a " + which.text()));
            return Optional.empty();
          }

          @Override
          public Optional<Name> name(Value.NameValue written) {
            return Optional.of(written.name());
          }
        });
  }

  private static <T> Optional<List<T>> complete(List<T> found, List<Value> written) {
    return Optional.of(found).filter(all -> all.size() == written.size());
  }

  private static <T> List<T> all(List<Value> values, Function<Value, Optional<T>> read) {
    List<T> all = new ArrayList<>();
    values.forEach(value -> read.apply(value).ifPresent(all::add));
    return all;
  }

  private Optional<touchline.compiler.model.Condition> tell(Diagnostic diagnostic) {
    sink.report(diagnostic);
    return Optional.empty();
  }
}
