package touchline.table.json;

import java.math.BigDecimal;
import java.util.List;
import touchline.table.Cause;
import touchline.table.Decimals;
import touchline.table.TimeSpan;
import touchline.table.Way;

/** A way out of a node; {@code on} says what takes it. */
final class WayJson implements Cause.Cases<JsonObject> {
  private static final List<String> CAUSES =
      List.of(
          "done",
          "answer",
          "condition",
          "otherwise",
          "problem",
          "late",
          "every",
          "anytime",
          "touchpoint",
          "take",
          "over");

  private final JsonObject json;

  private WayJson(JsonObject json) {
    this.json = json;
  }

  static JsonObject write(Way way) {
    JsonObject json =
        new JsonObject().text("id", way.id()).text("node", way.node()).word("on", way.cause());
    return way.cause()
        .match(new WayJson(json))
        .text("share", way.share().map(BigDecimal::toPlainString))
        .list("next", way.next(), id -> id)
        .text("source", SourceJson.write(way.source()));
  }

  static Way read(JsonInput json) {
    return new Way(
        json.text("id"),
        json.text("node"),
        cause(json),
        json.texts("next"),
        json.optional("share", Decimals::parse),
        json.parsed("source", SourceJson::read));
  }

  private static Cause cause(JsonInput json) {
    String on = json.text("on");
    return switch (on) {
      case "done" -> new Cause.Done();
      case "answer" -> new Cause.Answer(json.text("answer"));
      case "condition" ->
          new Cause.When(
              json.object("condition", ConditionJson::read),
              json.text("when"),
              json.optionalText("label"));
      case "otherwise" -> new Cause.Otherwise();
      case "problem" -> new Cause.Problem(json.text("problem"));
      case "late" -> new Cause.Late();
      case "every" ->
          new Cause.Every(json.parsed("interval", TimeSpan::parse), json.optionalNumber("limit"));
      case "anytime" -> new Cause.Anytime();
      case "touchpoint" -> new Cause.ByTouchpoint(json.text("touchpoint"));
      case "take" -> new Cause.Take(json.number("limit"));
      case "over" -> new Cause.Over();
      default -> throw json.unknown("on", on, CAUSES);
    };
  }

  @Override
  public JsonObject done(Cause.Done cause) {
    return json;
  }

  @Override
  public JsonObject answer(Cause.Answer cause) {
    return json.text("answer", cause.text());
  }

  @Override
  public JsonObject when(Cause.When cause) {
    return json.text("when", cause.text())
        .text("label", cause.label())
        .object("condition", ConditionJson.write(cause.condition()));
  }

  @Override
  public JsonObject otherwise(Cause.Otherwise cause) {
    return json;
  }

  @Override
  public JsonObject problem(Cause.Problem cause) {
    return json.text("problem", cause.title());
  }

  @Override
  public JsonObject late(Cause.Late cause) {
    return json;
  }

  @Override
  public JsonObject every(Cause.Every cause) {
    json.text("interval", cause.interval().iso());
    cause.limit().ifPresent(limit -> json.number("limit", limit));
    return json;
  }

  @Override
  public JsonObject anytime(Cause.Anytime cause) {
    return json;
  }

  @Override
  public JsonObject byTouchpoint(Cause.ByTouchpoint cause) {
    return json.text("touchpoint", cause.touchpoint());
  }

  @Override
  public JsonObject take(Cause.Take cause) {
    return json.number("limit", cause.limit());
  }

  @Override
  public JsonObject over(Cause.Over cause) {
    return json;
  }
}
