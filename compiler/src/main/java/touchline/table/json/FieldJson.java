package touchline.table.json;

import java.math.BigDecimal;
import java.util.stream.Stream;
import touchline.table.Decimals;
import touchline.table.Field;
import touchline.table.FieldType;
import touchline.table.FieldType.ChoiceType;
import touchline.table.FieldType.MoneyType;
import touchline.table.FieldType.NumberType;
import touchline.table.FieldType.Plain;
import touchline.table.FieldType.TextType;

/** A field, with what its type asks of a value. */
final class FieldJson implements FieldType.Cases<JsonObject> {
  private final JsonObject json;

  private FieldJson(JsonObject json) {
    this.json = json;
  }

  static JsonObject write(Field field) {
    JsonObject json =
        new JsonObject()
            .text("id", field.id())
            .text("label", field.label())
            .word("type", field.type());
    return field
        .type()
        .match(new FieldJson(json))
        .flag("optional", field.optional())
        .flag("personal", field.personal());
  }

  @Override
  public JsonObject text(TextType type) {
    return json.text("pattern", type.pattern());
  }

  @Override
  public JsonObject number(NumberType type) {
    return json.flag("whole", type.whole())
        .text("min", type.min().map(BigDecimal::toPlainString))
        .text("max", type.max().map(BigDecimal::toPlainString));
  }

  @Override
  public JsonObject money(MoneyType type) {
    return json.text("currency", type.currency());
  }

  @Override
  public JsonObject choice(ChoiceType type) {
    return json.list("choices", type.choices(), text -> text);
  }

  @Override
  public JsonObject plain(Plain type) {
    return json;
  }

  static Field read(JsonInput json) {
    return new Field(
        json.text("id"),
        json.text("label"),
        type(json),
        json.flag("optional"),
        json.flag("personal"));
  }

  private static FieldType type(JsonInput json) {
    String word = json.text("type");
    return switch (word) {
      case "text" -> new TextType(json.optionalText("pattern"));
      case "number" ->
          new NumberType(
              json.flag("whole"),
              json.optional("min", Decimals::parse),
              json.optional("max", Decimals::parse));
      case "money" -> new MoneyType(json.optionalText("currency"));
      case "one-of" -> new ChoiceType(json.texts("choices"));
      default -> plain(json, word);
    };
  }

  private static FieldType plain(JsonInput json, String word) {
    return Stream.of(Plain.values())
        .filter(type -> type.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                json.unknown(
                    "type",
                    word,
                    Stream.concat(
                            Stream.of("text", "number", "money", "one-of"),
                            Stream.of(Plain.values()).map(Plain::word))
                        .toList()));
  }
}
