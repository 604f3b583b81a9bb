package touchline.table.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import touchline.table.TableException;
import touchline.table.TableException.Reason;
import touchline.table.Word;

/**
 * A JSON object that is being read: each member is taken once, and none may be left over. Whatever
 * isn't as expected is a {@link TableException} that names the place: {@code ways[3].on}.
 */
final class JsonInput {
  private final Map<String, Object> members;
  private String path = "";

  /**
   * @param members texts, whole numbers, truth values, lists of such and objects like this one;
   *     kept and emptied
   */
  JsonInput(Map<String, Object> members) {
    this.members = members;
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  /** Refuses members that nobody took. */
  void close() {
    if (!members.isEmpty()) {
      throw invalid(place(members.keySet().iterator().next()), "is not known");
    }
  }

  String text(String name) {
    return take(name, String.class, "text");
  }

  Optional<String> optionalText(String name) {
    return has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  /** Empty if it is not there. */
  String title(String name) {
    return optionalText(name).orElse("");
  }

  int number(String name) {
    return take(name, Integer.class, "a whole number");
  }

  Optional<Integer> optionalNumber(String name) {
    return has(name) ? Optional.of(number(name)) : Optional.empty();
  }

  /** False if it is not there. */
  boolean flag(String name) {
    return has(name) && take(name, Boolean.class, "`true` or `false`");
  }

  /** Text of a form that {@code read} knows; it throws a runtime exception for any other. */
  <T> T parsed(String name, Function<String, T> read) {
    return understand(place(name), text(name), read);
  }

  /** Like {@link #parsed}, if it is there. */
  <T> Optional<T> optional(String name, Function<String, T> read) {
    return has(name) ? Optional.of(parsed(name, read)) : Optional.empty();
  }

  /** The one of {@code all} that the member names. */
  <T extends Word> T word(String name, T[] all) {
    String text = text(name);
    return Stream.of(all)
        .filter(constant -> constant.word().equals(text))
        .findFirst()
        .orElseThrow(() -> unknown(name, text, Stream.of(all).map(Word::word).toList()));
  }

  TableException unknown(String name, String found, List<String> known) {
    return invalid(place(name), "is `" + found + "`, none of " + String.join(", ", known));
  }

  <T> T object(String name, Function<JsonInput, T> read) {
    return read(place(name), take(name, JsonInput.class, "an object"), read);
  }

  <T> List<T> list(String name, Function<JsonInput, T> read) {
    List<T> result = new ArrayList<>();
    for (Object element : take(name, List.class, "a list")) {
      String place = place(name) + "[" + result.size() + "]";
      result.add(read(place, as(place, element, JsonInput.class, "an object"), read));
    }
    return result;
  }

  /** Like {@link #list}; empty if it is not there. */
  <T> List<T> some(String name, Function<JsonInput, T> read) {
    return has(name) ? list(name, read) : List.of();
  }

  /** Texts of a form that {@code read} knows; none if the member is not there. */
  <T> List<T> texts(String name, Function<String, T> read) {
    List<T> result = new ArrayList<>();
    if (has(name)) {
      for (Object element : take(name, List.class, "a list")) {
        String place = place(name) + "[" + result.size() + "]";
        result.add(understand(place, as(place, element, String.class, "text"), read));
      }
    }
    return result;
  }

  List<String> texts(String name) {
    return texts(name, text -> text);
  }

  /** Texts and objects in one list. */
  <T> List<T> mixed(String name, Function<String, T> text, Function<JsonInput, T> object) {
    List<T> result = new ArrayList<>();
    for (Object element : take(name, List.class, "a list")) {
      String place = place(name) + "[" + result.size() + "]";
      result.add(
          element instanceof String words
              ? text.apply(words)
              : read(place, as(place, element, JsonInput.class, "text or an object"), object));
    }
    return result;
  }

  private <T> T take(String name, Class<T> type, String expected) {
    Object value = members.remove(name);
    if (value == null) {
      throw invalid(place(name), "is missing");
    }
    return as(place(name), value, type, expected);
  }

  private static <T> T as(String place, Object value, Class<T> type, String expected) {
    if (!type.isInstance(value)) {
      throw invalid(place, "is not " + expected);
    }
    return type.cast(value);
  }

  private static <T> T read(String place, JsonInput object, Function<JsonInput, T> read) {
    object.path = place;
    T result = read.apply(object);
    object.close();
    return result;
  }

  private static <T> T understand(String place, String text, Function<String, T> read) {
    try {
      return read.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      TableException invalid = invalid(place, "can't be `" + text + "`");
      invalid.initCause(e);
      throw invalid;
    }
  }

  private String place(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static TableException invalid(String place, String what) {
    return new TableException(Reason.INVALID, "The step table's `" + place + "` " + what + ".");
  }
}
