package touchline.table;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The shipped schema of step tables, as a validator of another maker understands it. */
public final class Schema {
  private static final JsonSchema SCHEMA = load();

  private Schema() {}

  /** What is wrong with a table; nothing, if it is as the schema says. */
  public static List<String> findings(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream()
        .map(ValidationMessage::toString)
        .sorted()
        .toList();
  }

  private static JsonSchema load() {
    Path file = Path.of(System.getProperty("touchline.root"), "docs/schema/step-table.schema.json");
    try {
      return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
