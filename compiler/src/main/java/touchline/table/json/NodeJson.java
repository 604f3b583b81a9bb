package touchline.table.json;

import touchline.table.Node;
import touchline.table.NodeHead;
import touchline.table.Outcome;
import touchline.table.TimeSpan;
import touchline.table.Work;

/** A node: what all have, what is to be done there, and what only its kind has. */
final class NodeJson implements Node.Cases<JsonObject> {
  private final JsonObject json;

  private NodeJson(JsonObject json) {
    this.json = json;
  }

  static JsonObject write(Node node) {
    JsonObject json =
        new JsonObject()
            .text("id", node.id())
            .word("kind", node.kind())
            .title("title", node.title())
            .some("in", node.head().in());
    node.match(new NodeJson(json));
    return json.text("source", SourceJson.write(node.head().source()));
  }

  static Node read(JsonInput json) {
    Node.Kind kind = json.word("kind", Node.Kind.values());
    NodeHead head =
        new NodeHead(
            json.text("id"),
            json.title("title"),
            json.texts("in"),
            json.parsed("source", SourceJson::read));
    return switch (kind) {
      case START -> new Node.Start(head);
      case STEP -> new Node.Step(head, work(json));
      case DECISION -> new Node.Decision(head, json.flag("judged"), work(json));
      case ESCALATION -> new Node.Escalation(head, work(json));
      case WAIT ->
          new Node.Wait(head, json.optionalText("from"), json.optional("within", TimeSpan::parse));
      case CALL -> new Node.Call(head, json.text("flow"), work(json));
      case SURVEY -> new Node.Survey(head, work(json));
      case FORK -> new Node.Fork(head, json.text("join"));
      case JOIN -> new Node.Join(head, json.text("fork"));
      case JUMP -> new Node.Jump(head);
      case ANYTIME -> new Node.Anytime(head, json.optionalText("phase"));
      case BACK -> new Node.Back(head, json.text("owner"));
      case RETURN -> new Node.Return(head);
      case END -> new Node.End(head, json.word("outcome", Outcome.values()));
    };
  }

  private static Work work(JsonInput json) {
    return new Work(
        json.optionalText("actor"),
        json.optionalText("performer"),
        json.optional("within", TimeSpan::parse),
        json.optional("takes", TimeSpan::parse),
        json.some("details", DetailJson::read));
  }

  private JsonObject work(Work work) {
    return json.text("actor", work.actor())
        .text("performer", work.performer())
        .text("within", work.within().map(TimeSpan::iso))
        .text("takes", work.takes().map(TimeSpan::iso))
        .some("details", work.details(), DetailJson::write);
  }

  @Override
  public JsonObject start(Node.Start node) {
    return json;
  }

  @Override
  public JsonObject step(Node.Step node) {
    return work(node.work());
  }

  @Override
  public JsonObject decision(Node.Decision node) {
    json.flag("judged", node.judged());
    return work(node.work());
  }

  @Override
  public JsonObject escalation(Node.Escalation node) {
    return work(node.work());
  }

  @Override
  public JsonObject waiting(Node.Wait node) {
    return json.text("from", node.from()).text("within", node.within().map(TimeSpan::iso));
  }

  @Override
  public JsonObject call(Node.Call node) {
    json.text("flow", node.flow());
    return work(node.work());
  }

  @Override
  public JsonObject survey(Node.Survey node) {
    return work(node.work());
  }

  @Override
  public JsonObject fork(Node.Fork node) {
    return json.text("join", node.join());
  }

  @Override
  public JsonObject join(Node.Join node) {
    return json.text("fork", node.fork());
  }

  @Override
  public JsonObject jump(Node.Jump node) {
    return json;
  }

  @Override
  public JsonObject anytime(Node.Anytime node) {
    return json.text("phase", node.phase());
  }

  @Override
  public JsonObject back(Node.Back node) {
    return json.text("owner", node.owner());
  }

  @Override
  public JsonObject returning(Node.Return node) {
    return json;
  }

  @Override
  public JsonObject end(Node.End node) {
    return json.word("outcome", node.outcome());
  }
}
