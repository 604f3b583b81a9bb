package touchline.table.json;

import java.time.LocalDate;
import java.util.List;
import touchline.table.Decimals;
import touchline.table.TimeSpan;
import touchline.table.Value;

/** A value: its type, and its text in the one spelling that it has. */
final class ValueJson implements Value.Cases<JsonObject> {
  private static final ValueJson WRITER = new ValueJson();
  private static final List<String> TYPES =
      List.of("number", "money", "duration", "date", "yes-no", "one-of", "text");

  private ValueJson() {}

  static JsonObject write(Value value) {
    return value.match(WRITER);
  }

  static Value read(JsonInput json) {
    String type = json.text("type");
    return switch (type) {
      case "number" -> new Value.NumberValue(json.parsed("value", Decimals::parse));
      case "money" ->
          new Value.MoneyValue(json.parsed("value", Decimals::parse), json.text("currency"));
      case "duration" -> new Value.DurationValue(json.parsed("value", TimeSpan::parse));
      case "date" -> new Value.DateValue(json.parsed("value", LocalDate::parse));
      case "yes-no" -> new Value.YesNoValue(json.parsed("value", ValueJson::yes));
      case "one-of" -> new Value.ChoiceValue(json.text("value"));
      case "text" -> new Value.TextValue(json.text("value"));
      default -> throw json.unknown("type", type, TYPES);
    };
  }

  private static boolean yes(String text) {
    return switch (text) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static JsonObject typed(Value value, String text) {
    return new JsonObject().word("type", value).text("value", text);
  }

  @Override
  public JsonObject number(Value.NumberValue value) {
    return typed(value, value.amount().toPlainString());
  }

  @Override
  public JsonObject money(Value.MoneyValue value) {
    return typed(value, value.amount().toPlainString()).text("currency", value.currency());
  }

  @Override
  public JsonObject duration(Value.DurationValue value) {
    return typed(value, value.duration().iso());
  }

  @Override
  public JsonObject date(Value.DateValue value) {
    return typed(value, value.date().toString());
  }

  @Override
  public JsonObject yesNo(Value.YesNoValue value) {
    return typed(value, value.yes() ? "yes" : "no");
  }

  @Override
  public JsonObject choice(Value.ChoiceValue value) {
    return typed(value, value.choice());
  }

  @Override
  public JsonObject text(Value.TextValue value) {
    return typed(value, value.text());
  }
}
