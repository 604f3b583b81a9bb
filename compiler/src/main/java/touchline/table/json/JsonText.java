package touchline.table.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchline.table.TableException;
import touchline.table.TableException.Reason;

/**
 * Parses JSON into maps, lists, texts, whole numbers and truth values: all that a table is made of.
 */
final class JsonText {
  /** Conditions nest; deeper ones than this would not be read by anybody, nor by the stack. */
  private static final int DEEPEST = 1_000;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final JsonParser parser;

  private JsonText(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * @throws TableException if it isn't one JSON object
   */
  static JsonInput parse(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new TableException(Reason.NOT_A_TABLE, "This is no step table: no JSON object.");
      }
      JsonInput object = new JsonText(parser).object();
      if (parser.nextToken() != null) {
        throw damaged("Something follows behind the step table", parser.currentLocation());
      }
      return object;
    } catch (JsonEOFException e) {
      throw damaged("The step table is cut off", e.getLocation());
    } catch (StreamConstraintsException e) {
      throw new TableException(
          Reason.DAMAGED,
          "This is no step table: it nests too deeply, or a text in it is endless.");
    } catch (JsonProcessingException e) {
      throw damaged("This is no step table, or a damaged one: no JSON", e.getLocation());
    } catch (IOException e) {
      throw new IllegalStateException("a text was read", e);
    }
  }

  private Object value() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> list();
      case VALUE_STRING -> text();
      case VALUE_NUMBER_INT -> parser.getIntValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw damaged("The step table has an odd value", parser.currentTokenLocation());
    };
  }

  private JsonInput object() throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value());
    }
    return new JsonInput(members);
  }

  private List<Object> list() throws IOException {
    List<Object> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    return elements;
  }

  /** Half a character can be escaped in JSON, but never written down again. */
  private String text() throws IOException {
    String text = parser.getText();
    if (text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      throw damaged("The step table has half a character", parser.currentTokenLocation());
    }
    return text;
  }

  private static TableException damaged(String message, JsonLocation place) {
    return new TableException(
        Reason.DAMAGED,
        message + " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ").");
  }
}
