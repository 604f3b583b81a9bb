package touchline.table.json;

import java.util.List;
import touchline.table.Decimals;
import touchline.table.Detail;
import touchline.table.Detail.Recorded;

/** A detail of a statement; {@code kind} is its keyword. */
final class DetailJson implements Detail.Cases<JsonObject> {
  private static final DetailJson WRITER = new DetailJson();
  private static final List<String> KINDS =
      List.of("do", "say", "record", "set", "see", "note", "scale");

  private DetailJson() {}

  static JsonObject write(Detail detail) {
    return detail.match(WRITER);
  }

  static Detail read(JsonInput json) {
    String kind = json.text("kind");
    return switch (kind) {
      case "do" -> new Detail.Do(json.text("text"));
      case "say" -> new Detail.Say(json.text("to"), PieceJson.read(json, "pieces"));
      case "record" -> new Detail.RecordFields(json.list("fields", DetailJson::recorded));
      case "set" -> new Detail.SetField(json.text("field"), json.object("value", ValueJson::read));
      case "see" -> new Detail.See(json.text("url"), json.optionalText("title"));
      case "note" -> new Detail.Note(json.text("text"));
      case "scale" ->
          new Detail.Scale(
              json.parsed("from", Decimals::parse), json.parsed("to", Decimals::parse));
      default -> throw json.unknown("kind", kind, KINDS);
    };
  }

  private static Recorded recorded(JsonInput json) {
    return new Recorded(json.text("field"), json.flag("optional"));
  }

  private static JsonObject recorded(Recorded recorded) {
    return new JsonObject().text("field", recorded.field()).flag("optional", recorded.optional());
  }

  private static JsonObject kind(String kind) {
    return new JsonObject().text("kind", kind);
  }

  @Override
  public JsonObject doing(Detail.Do detail) {
    return kind("do").text("text", detail.text());
  }

  @Override
  public JsonObject say(Detail.Say detail) {
    return kind("say").text("to", detail.to()).list("pieces", detail.pieces(), PieceJson::write);
  }

  @Override
  public JsonObject record(Detail.RecordFields detail) {
    return kind("record").list("fields", detail.fields(), DetailJson::recorded);
  }

  @Override
  public JsonObject set(Detail.SetField detail) {
    return kind("set")
        .text("field", detail.field())
        .object("value", ValueJson.write(detail.value()));
  }

  @Override
  public JsonObject see(Detail.See detail) {
    return kind("see").text("url", detail.url()).text("title", detail.title());
  }

  @Override
  public JsonObject note(Detail.Note detail) {
    return kind("note").text("text", detail.text());
  }

  @Override
  public JsonObject scale(Detail.Scale detail) {
    return kind("scale")
        .text("from", detail.from().toPlainString())
        .text("to", detail.to().toPlainString());
  }
}
