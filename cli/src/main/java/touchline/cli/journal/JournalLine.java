package touchline.cli.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One line: an object whose members are all texts.
 *
 * @param members in their order
 */
public record JournalLine(Map<String, String> members) {
  private static final JsonFactory JSON = new JsonFactory();

  public JournalLine {
    members = new LinkedHashMap<>(members);
  }

  /** A member's text. */
  public Optional<String> get(String member) {
    return Optional.ofNullable(members.get(member));
  }

  /** A member that has to be there. */
  public String need(String member) {
    return get(member)
        .orElseThrow(() -> new JournalException("the member `" + member + "` is missing"));
  }

  /** Without a line end. */
  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      for (Map.Entry<String, String> member : members.entrySet()) {
        json.writeStringField(member.getKey(), member.getValue());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Nothing is written but memory.
    }
    return text.toString();
  }

  /** The line of a text; none if it is anything else, or only a part of one. */
  static Optional<JournalLine> parse(String text) {
    Map<String, String> members = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        if (json.nextToken() != JsonToken.VALUE_STRING
            || members.put(name, json.getText()) != null) {
          return Optional.empty();
        }
      }
      boolean whole = json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null;
      return whole ? Optional.of(new JournalLine(members)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
