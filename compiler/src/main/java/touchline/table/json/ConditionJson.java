package touchline.table.json;

import java.util.List;
import java.util.stream.Stream;
import touchline.table.Condition;
import touchline.table.Condition.Operator;

/** A condition: {@code op} says what kind it is, or how a field is compared. */
final class ConditionJson implements Condition.Cases<JsonObject> {
  private static final ConditionJson WRITER = new ConditionJson();
  private static final List<String> KINDS =
      List.of("or", "and", "not", "in", "known", "holds", "touchpoint", "request", "open");

  private ConditionJson() {}

  static JsonObject write(Condition condition) {
    return condition.match(WRITER);
  }

  static Condition read(JsonInput json) {
    String op = json.text("op");
    return switch (op) {
      case "or" -> new Condition.Or(json.list("of", ConditionJson::read));
      case "and" -> new Condition.And(json.list("of", ConditionJson::read));
      case "not" -> new Condition.Not(json.object("of", ConditionJson::read));
      case "in" -> new Condition.OneOf(json.text("field"), json.list("values", ValueJson::read));
      case "known" -> new Condition.IsKnown(json.text("field"));
      case "holds" -> new Condition.Holds(json.text("field"));
      case "touchpoint" -> new Condition.TouchpointIs(json.texts("ids"), json.flag("negated"));
      case "request" -> new Condition.RequestIs(json.texts("ids"), json.flag("negated"));
      case "open" -> new Condition.Open();
      default ->
          new Condition.Comparison(
              json.text("field"), operator(json, op), json.object("value", ValueJson::read));
    };
  }

  private static Operator operator(JsonInput json, String op) {
    return Stream.of(Operator.values())
        .filter(operator -> operator.word().equals(op))
        .findFirst()
        .orElseThrow(
            () ->
                json.unknown(
                    "op",
                    op,
                    Stream.concat(KINDS.stream(), Stream.of(Operator.values()).map(Operator::word))
                        .toList()));
  }

  private static JsonObject op(String op) {
    return new JsonObject().text("op", op);
  }

  @Override
  public JsonObject or(Condition.Or condition) {
    return op("or").list("of", condition.parts(), ConditionJson::write);
  }

  @Override
  public JsonObject and(Condition.And condition) {
    return op("and").list("of", condition.parts(), ConditionJson::write);
  }

  @Override
  public JsonObject not(Condition.Not condition) {
    return op("not").object("of", write(condition.operand()));
  }

  @Override
  public JsonObject comparison(Condition.Comparison condition) {
    return op(condition.operator().word())
        .text("field", condition.field())
        .object("value", ValueJson.write(condition.value()));
  }

  @Override
  public JsonObject oneOf(Condition.OneOf condition) {
    return op("in")
        .text("field", condition.field())
        .list("values", condition.values(), ValueJson::write);
  }

  @Override
  public JsonObject isKnown(Condition.IsKnown condition) {
    return op("known").text("field", condition.field());
  }

  @Override
  public JsonObject holds(Condition.Holds condition) {
    return op("holds").text("field", condition.field());
  }

  @Override
  public JsonObject touchpointIs(Condition.TouchpointIs condition) {
    return op("touchpoint")
        .some("ids", condition.touchpoints())
        .flag("negated", condition.negated());
  }

  @Override
  public JsonObject requestIs(Condition.RequestIs condition) {
    return op("request").some("ids", condition.requests()).flag("negated", condition.negated());
  }

  @Override
  public JsonObject open(Condition.Open condition) {
    return op("open");
  }
}
