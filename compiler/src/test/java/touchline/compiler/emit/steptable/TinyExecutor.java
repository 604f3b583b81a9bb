package touchline.compiler.emit.steptable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import touchline.table.TimeSpan;

/**
 * Walks a case by nothing but the JSON of a table, as a program in another language would: one
 * branch after the other, and with what happens given beforehand. Without clock and calls.
 */
final class TinyExecutor {
  private static final Set<String> UNLISTED =
      Set.of("start", "fork", "join", "jump", "back", "return");

  private final JsonNode table;
  private final Map<String, JsonNode> nodes = new LinkedHashMap<>();
  private final Map<String, ArrayDeque<String>> script = new HashMap<>();
  private final Map<String, String> given = new HashMap<>();
  private final Map<String, String> data = new HashMap<>();
  private final Map<String, Integer> taken = new HashMap<>();
  private final String touchpoint;

  final List<String> path = new ArrayList<>();
  final List<String> said = new ArrayList<>();
  String outcome = "";
  String holder = "";
  int handovers = 0;
  long seconds = 0;

  TinyExecutor(String json, String touchpoint) {
    try {
      table = new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
    table.get("nodes").forEach(node -> nodes.put(node.get("id").asText(), node));
    this.touchpoint = touchpoint;
  }

  /** What happens at a node, visit by visit. */
  TinyExecutor at(String node, String... items) {
    script.put(node, new ArrayDeque<>(List.of(items)));
    return this;
  }

  /** What is recorded when a node asks for it. */
  TinyExecutor given(String field, String value) {
    given.put(field, value);
    return this;
  }

  TinyExecutor run() {
    JsonNode entry =
        elements(table, "entries")
            .filter(each -> each.get("touchpoint").asText().equals(touchpoint))
            .findFirst()
            .orElseThrow();
    walk(entry.get("node").asText(), "");
    return this;
  }

  /** Walks until the end, or a node that stops this stretch; gives that node, if it was reached. */
  private String walk(String start, String stop) {
    String here = start;
    while (!here.isEmpty() && !here.equals(stop)) {
      JsonNode node = node(here);
      list(node);
      here = next(node);
    }
    return here;
  }

  private String next(JsonNode node) {
    String id = node.get("id").asText();
    switch (node.get("kind").asText()) {
      case "end" -> {
        outcome = node.get("outcome").asText();
        return "";
      }
      case "start" -> {
        return way(id, "touchpoint", "touchpoint", touchpoint);
      }
      case "jump" -> {
        int times = taken.merge(id, 1, Integer::sum);
        JsonNode take = ways(id, "take").findFirst().orElseThrow();
        return times <= take.get("limit").asInt() ? target(take) : way(id, "over");
      }
      case "fork" -> {
        String join = node.get("join").asText();
        ways(id, "done").forEach(way -> way.get("next").forEach(each -> walk(each.asText(), join)));
        return join;
      }
      case "decision" -> {
        return node.has("judged") ? way(id, "answer", "answer", item(id)) : decided(id);
      }
      case "wait" -> {
        String item = script.containsKey(id) ? item(id) : "late";
        return item.equals("late") ? way(id, "late") : way(id, "answer", "answer", item);
      }
      default -> {
        return worked(node, id);
      }
    }
  }

  private String worked(JsonNode node, String id) {
    String item = script.containsKey(id) ? item(id) : "done";
    if (item.equals("late")) {
      String block = id + ".late";
      String back = walkBlock(way(id, "late"), block);
      if (!back.isEmpty()) {
        return back;
      }
    } else if (!item.equals("done")) {
      return way(id, "problem", "problem", item);
    }
    seconds += TimeSpan.parse(node.path("takes").asText("PT0S")).seconds().longValue();
    elements(node, "details").forEach(this::done);
    return way(id, "done");
  }

  /** Walks a block beside a statement; gives where it left to, or nothing if it is over. */
  private String walkBlock(String start, String block) {
    String here = start;
    while (elements(node(here), "in").anyMatch(in -> in.asText().equals(block))) {
      JsonNode node = node(here);
      list(node);
      if (node.get("kind").asText().equals("back")) {
        return "";
      }
      here = next(node);
    }
    return here;
  }

  private void done(JsonNode detail) {
    switch (detail.get("kind").asText()) {
      case "record" ->
          elements(detail, "fields")
              .map(field -> field.get("field").asText())
              .filter(given::containsKey)
              .forEach(field -> data.put(field, given.getOrDefault(field, "")));
      case "set" ->
          data.put(detail.get("field").asText(), detail.get("value").get("value").asText());
      case "say" -> {
        StringBuilder words = new StringBuilder();
        for (JsonNode piece : detail.get("pieces")) {
          words.append(piece.isTextual() ? piece.asText() : data.get(piece.path("id").asText()));
        }
        said.add(words.toString());
      }
      default -> {}
    }
  }

  private String decided(String id) {
    return ways(id, "condition")
        .filter(way -> holds(way.get("condition")))
        .findFirst()
        .map(TinyExecutor::target)
        .orElseGet(() -> way(id, "otherwise"));
  }

  private boolean holds(JsonNode condition) {
    String op = condition.get("op").asText();
    String value = data.get(condition.path("field").asText());
    return switch (op) {
      case "or" -> elements(condition, "of").anyMatch(this::holds);
      case "and" -> elements(condition, "of").allMatch(this::holds);
      case "not" -> !holds(condition.get("of"));
      case "known" -> value != null;
      case "holds" -> "yes".equals(value);
      case "in" ->
          elements(condition, "values").anyMatch(v -> v.get("value").asText().equals(value));
      case "touchpoint" ->
          elements(condition, "ids").anyMatch(each -> each.asText().equals(touchpoint))
              != condition.has("negated");
      case "request" -> !condition.has("negated");
      case "open" -> true;
      default -> value != null && compared(op, value, condition.get("value"));
    };
  }

  private static boolean compared(String op, String left, JsonNode right) {
    String text = right.get("value").asText();
    int order =
        switch (right.get("type").asText()) {
          case "number", "money" -> new BigDecimal(left).compareTo(new BigDecimal(text));
          case "duration" ->
              TimeSpan.parse(left).seconds().compareTo(TimeSpan.parse(text).seconds());
          default -> left.compareTo(text);
        };
    return switch (op) {
      case "=" -> order == 0;
      case "!=" -> order != 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  private void list(JsonNode node) {
    if (UNLISTED.contains(node.get("kind").asText())) {
      return;
    }
    path.add(node.get("id").asText());
    String actor = node.path("actor").asText();
    boolean human =
        elements(table, "actors")
            .anyMatch(
                each ->
                    each.get("id").asText().equals(actor)
                        && each.get("kind").asText().equals("role"));
    if (human && !actor.equals(holder)) {
      handovers += holder.isEmpty() ? 0 : 1;
      holder = actor;
    }
  }

  private JsonNode node(String id) {
    return Optional.ofNullable(nodes.get(id)).orElseThrow();
  }

  private String item(String node) {
    ArrayDeque<String> items = script.get(node);
    if (items == null) {
      throw new IllegalStateException("nothing is known about " + node);
    }
    return items.size() > 1 ? items.remove() : items.element();
  }

  private String way(String node, String on) {
    return target(ways(node, on).findFirst().orElseThrow());
  }

  private String way(String node, String on, String member, String text) {
    return ways(node, on)
        .filter(way -> way.get(member).asText().equals(text))
        .findFirst()
        .map(TinyExecutor::target)
        .orElseThrow();
  }

  private Stream<JsonNode> ways(String node, String on) {
    return elements(table, "ways")
        .filter(way -> way.get("node").asText().equals(node))
        .filter(way -> way.get("on").asText().equals(on));
  }

  private static String target(JsonNode way) {
    return way.get("next").get(0).asText();
  }

  private static Stream<JsonNode> elements(JsonNode parent, String name) {
    return StreamSupport.stream(parent.path(name).spliterator(), false);
  }
}
