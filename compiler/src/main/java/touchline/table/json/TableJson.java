package touchline.table.json;

import touchline.table.Actor;
import touchline.table.Block;
import touchline.table.Department;
import touchline.table.Entry;
import touchline.table.Promise;
import touchline.table.Request;
import touchline.table.StepTable;
import touchline.table.TimeSpan;

/** All of a table but its format and its seal. */
final class TableJson {

  private TableJson() {}

  static void write(StepTable table, JsonObject json) {
    json.text("flow", table.flow())
        .text("title", table.title())
        .text("version", table.version())
        .text("language", table.language())
        .list("entries", table.entries(), TableJson::entry)
        .text("callEntry", table.callEntry())
        .list("departments", table.departments(), TableJson::department)
        .list("actors", table.actors(), TableJson::actor)
        .list("requests", table.requests(), TableJson::request)
        .object("hours", HoursJson.write(table.hours()))
        .list("promises", table.promises(), TableJson::promise)
        .list("fields", table.fields(), FieldJson::write)
        .list("blocks", table.blocks(), TableJson::block)
        .list("nodes", table.nodes(), NodeJson::write)
        .list("ways", table.ways(), WayJson::write);
  }

  static StepTable read(JsonInput json) {
    return new StepTable(
        json.text("flow"),
        json.text("title"),
        json.optionalText("version"),
        json.text("language"),
        json.list("entries", TableJson::entry),
        json.optionalText("callEntry"),
        json.list("departments", TableJson::department),
        json.list("actors", TableJson::actor),
        json.list("requests", TableJson::request),
        json.object("hours", HoursJson::read),
        json.list("promises", TableJson::promise),
        json.list("fields", FieldJson::read),
        json.list("blocks", TableJson::block),
        json.list("nodes", NodeJson::read),
        json.list("ways", WayJson::read));
  }

  private static JsonObject entry(Entry entry) {
    return new JsonObject()
        .text("touchpoint", entry.touchpoint())
        .text("name", entry.name())
        .flag("outbound", entry.outbound())
        .text("answerWithin", entry.answerWithin().map(TimeSpan::iso))
        .text("node", entry.node());
  }

  private static Entry entry(JsonInput json) {
    return new Entry(
        json.text("touchpoint"),
        json.text("name"),
        json.flag("outbound"),
        json.optional("answerWithin", TimeSpan::parse),
        json.text("node"));
  }

  private static JsonObject department(Department department) {
    return new JsonObject().text("id", department.id()).text("name", department.name());
  }

  private static Department department(JsonInput json) {
    return new Department(json.text("id"), json.text("name"));
  }

  private static JsonObject actor(Actor actor) {
    return new JsonObject()
        .text("id", actor.id())
        .text("name", actor.name())
        .word("kind", actor.kind())
        .text("department", actor.department());
  }

  private static Actor actor(JsonInput json) {
    return new Actor(
        json.text("id"),
        json.text("name"),
        json.word("kind", Actor.Kind.values()),
        json.optionalText("department"));
  }

  private static JsonObject request(Request request) {
    return new JsonObject().text("id", request.id()).text("name", request.name());
  }

  private static Request request(JsonInput json) {
    return new Request(json.text("id"), json.text("name"));
  }

  private static JsonObject promise(Promise promise) {
    return new JsonObject()
        .text("title", promise.title())
        .text("within", promise.within().iso())
        .text("from", promise.from())
        .some("to", promise.to())
        .some("pausing", promise.pausing());
  }

  private static Promise promise(JsonInput json) {
    return new Promise(
        json.text("title"),
        json.parsed("within", TimeSpan::parse),
        json.optionalText("from"),
        json.texts("to"),
        json.texts("pausing"));
  }

  private static JsonObject block(Block block) {
    return new JsonObject()
        .text("id", block.id())
        .word("kind", block.kind())
        .title("title", block.title())
        .text("owner", block.owner());
  }

  private static Block block(JsonInput json) {
    return new Block(
        json.text("id"),
        json.word("kind", Block.Kind.values()),
        json.title("title"),
        json.optionalText("owner"));
  }
}
