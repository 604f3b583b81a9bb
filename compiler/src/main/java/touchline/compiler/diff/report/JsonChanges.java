package touchline.compiler.diff.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.Level;
import touchline.compiler.report.JsonText;
import touchline.compiler.source.Position;
import touchline.compiler.source.Span;

/** Changes for programs: one JSON object, described by {@code docs/schema/diff.schema.json}. */
final class JsonChanges {
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private JsonChanges() {}

  static String of(List<Change> changes) {
    ObjectNode root = MAKE.objectNode();
    root.put("format", "touchline-diff/1");
    ArrayNode all = root.putArray("changes");
    changes.forEach(change -> all.add(change(change)));
    ObjectNode summary = root.putObject("summary");
    summary.put("changes", changes.size());
    for (Level level : List.of(Level.BREAKING, Level.RISKY, Level.INFO)) {
      summary.put(level.word(), changes.stream().filter(change -> change.level() == level).count());
    }
    return JsonText.of(root);
  }

  private static ObjectNode change(Change change) {
    ObjectNode node = MAKE.objectNode();
    node.put("kind", change.kind().id());
    node.put("group", change.group().word());
    node.put("level", change.level().word());
    change.flow().ifPresent(flow -> node.put("flow", flow));
    change.statement().ifPresent(statement -> node.put("statement", statement));
    node.put("message", change.message());
    ArrayNode notes = node.putArray("notes");
    change.notes().forEach(notes::add);
    change.before().ifPresent(span -> node.set("before", place(span, change.values().before())));
    change.after().ifPresent(span -> node.set("after", place(span, change.values().after())));
    return node;
  }

  private static ObjectNode place(Span span, Optional<String> value) {
    Position position = span.position();
    ObjectNode node = MAKE.objectNode();
    node.put("file", span.file().path());
    node.put("line", position.line());
    node.put("column", position.column());
    value.ifPresent(words -> node.put("value", words));
    return node;
  }
}
