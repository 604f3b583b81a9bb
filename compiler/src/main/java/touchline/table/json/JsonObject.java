package touchline.table.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import touchline.table.Word;

/** A JSON object that is being written: members in order, those without content left out. */
final class JsonObject {
  private final Map<String, Object> members = new LinkedHashMap<>();

  Map<String, Object> members() {
    return Collections.unmodifiableMap(members);
  }

  JsonObject text(String name, String value) {
    members.put(name, value);
    return this;
  }

  JsonObject text(String name, Optional<String> value) {
    value.ifPresent(text -> members.put(name, text));
    return this;
  }

  /** Left out if empty. */
  JsonObject title(String name, String value) {
    return text(name, Optional.of(value).filter(text -> !text.isEmpty()));
  }

  JsonObject word(String name, Word value) {
    return text(name, value.word());
  }

  JsonObject number(String name, int value) {
    members.put(name, value);
    return this;
  }

  /** Left out if false. */
  JsonObject flag(String name, boolean value) {
    if (value) {
      members.put(name, true);
    }
    return this;
  }

  JsonObject object(String name, JsonObject value) {
    members.put(name, value);
    return this;
  }

  /** Written even if empty. */
  <T> JsonObject list(String name, List<T> values, Function<T, ?> write) {
    members.put(name, values.stream().map(write).toList());
    return this;
  }

  /** Left out if empty. */
  <T> JsonObject some(String name, List<T> values, Function<T, ?> write) {
    return values.isEmpty() ? this : list(name, values, write);
  }

  /** Left out if empty. */
  JsonObject some(String name, List<String> values) {
    return some(name, values, text -> text);
  }
}
