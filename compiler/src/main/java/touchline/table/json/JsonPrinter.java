package touchline.table.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Prints a table so that lines can be compared: a member of the outermost object a line, and an
 * element of its lists a line.
 */
final class JsonPrinter {
  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();

  private JsonPrinter() {}

  /** All of an object but its last line, with a comma behind its last member. */
  static String print(JsonObject object) {
    JsonPrinter printer = new JsonPrinter();
    printer.outermost(object);
    return printer.out.toString();
  }

  private void outermost(JsonObject object) {
    out.append("{\n");
    object
        .members()
        .forEach(
            (name, value) -> {
              out.append(INDENT);
              name(name);
              if (value instanceof List<?> list && !list.isEmpty()) {
                lines(list);
              } else {
                value(value);
              }
              out.append(",\n");
            });
  }

  private void lines(List<?> list) {
    out.append("[\n");
    for (Iterator<?> elements = list.iterator(); elements.hasNext(); ) {
      out.append(INDENT).append(INDENT);
      value(elements.next());
      out.append(elements.hasNext() ? ",\n" : "\n");
    }
    out.append(INDENT).append(']');
  }

  private void value(Object value) {
    if (value instanceof JsonObject object) {
      object(object.members());
    } else if (value instanceof List<?> list) {
      list(list);
    } else if (value instanceof String text) {
      text(text);
    } else {
      out.append(value);
    }
  }

  private void object(Map<String, Object> members) {
    out.append('{');
    String separator = "";
    for (Map.Entry<String, Object> member : members.entrySet()) {
      out.append(separator);
      name(member.getKey());
      value(member.getValue());
      separator = ", ";
    }
    out.append('}');
  }

  private void list(List<?> list) {
    out.append('[');
    String separator = "";
    for (Object element : list) {
      out.append(separator);
      value(element);
      separator = ", ";
    }
    out.append(']');
  }

  private void name(String name) {
    text(name);
    out.append(": ");
  }

  private void text(String text) {
    out.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, out);
    out.append('"');
  }
}
