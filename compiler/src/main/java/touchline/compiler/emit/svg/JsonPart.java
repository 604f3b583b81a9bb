package touchline.compiler.emit.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An object of Graphviz's JSON: its texts and its lists of objects by name; numbers are left out.
 * Loading a JSON library takes longer than drawing a small picture, and nearly all of it is about
 * what doesn't occur here.
 */
record JsonPart(Map<String, String> texts, Map<String, List<JsonPart>> lists) {

  /**
   * The object that is the whole of a text (RFC 8259).
   *
   * @throws IllegalArgumentException if it is none
   */
  static JsonPart read(String json) {
    return new Reader(json).object();
  }

  /** The text of some name; empty if there is none. */
  String text(String name) {
    return texts.getOrDefault(name, "");
  }

  List<JsonPart> list(String name) {
    return lists.getOrDefault(name, List.of());
  }

  private static final class Reader {
    private static final String SEPARATORS = " \t\r\n,:";
    private final String json;
    private int at;

    Reader(String json) {
      this.json = json;
    }

    JsonPart object() {
      JsonPart part = new JsonPart(new HashMap<>(), new HashMap<>());
      expect('{');
      while (next() != '}') {
        String name = string();
        switch (next()) {
          case '"' -> part.texts.put(name, string());
          case '[' -> part.lists.put(name, list());
          case '{' -> part.lists.put(name, List.of(object()));
          default -> word();
        }
      }
      at++;
      return part;
    }

    /** Of a list, the objects. */
    private List<JsonPart> list() {
      List<JsonPart> parts = new ArrayList<>();
      expect('[');
      while (next() != ']') {
        switch (next()) {
          case '{' -> parts.add(object());
          case '[' -> list();
          case '"' -> string();
          default -> word();
        }
      }
      at++;
      return parts;
    }

    /** Leaves out a number, {@code true}, {@code false} or {@code null}. */
    private void word() {
      int start = at;
      while (Character.isLetterOrDigit(current()) || "+-.".indexOf(current()) >= 0) {
        at++;
      }
      if (at == start) {
        throw failure();
      }
    }

    private String string() {
      expect('"');
      int end = json.indexOf('"', at);
      String text = end < 0 ? "" : json.substring(at, end);
      if (end < 0 || text.indexOf('\\') >= 0) {
        return escaped();
      }
      at = end + 1;
      return text;
    }

    private String escaped() {
      StringBuilder text = new StringBuilder();
      while (current() != '"') {
        char character = json.charAt(at++);
        text.append(character == '\\' ? unescaped() : character);
      }
      at++;
      return text.toString();
    }

    private char unescaped() {
      char escape = current();
      at++;
      return switch (escape) {
        case 'b' -> '\b';
        case 'f' -> '\f';
        case 'n' -> '\n';
        case 'r' -> '\r';
        case 't' -> '\t';
        case 'u' -> unicode();
        default -> escape;
      };
    }

    private char unicode() {
      at += 4;
      return (char) Integer.parseInt(json, at - 4, at, 16);
    }

    private char next() {
      while (SEPARATORS.indexOf(current()) >= 0) {
        at++;
      }
      return json.charAt(at);
    }

    private void expect(char wanted) {
      if (next() != wanted) {
        throw failure();
      }
      at++;
    }

    private char current() {
      if (at >= json.length()) {
        throw failure();
      }
      return json.charAt(at);
    }

    private IllegalArgumentException failure() {
      return new IllegalArgumentException("Graphviz wrote other JSON than expected at " + at);
    }
  }
}
