package touchline.compiler.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Edit;
import touchline.compiler.diagnostics.Note;
import touchline.compiler.source.Position;
import touchline.compiler.source.Span;

/**
 * Findings for programs: one JSON object with {@code format}, {@code diagnostics} and {@code
 * summary}. Lines and columns count from 1, columns in characters; {@code end} is the place behind
 * the last character.
 */
public final class JsonReport implements Report {
  private static final String FORMAT = "touchline-diagnostics/1";

  private final ObjectMapper mapper = new ObjectMapper();

  @Override
  public String of(List<Diagnostic> diagnostics, Summary summary) {
    ObjectNode root = mapper.createObjectNode();
    root.put("format", FORMAT);
    ArrayNode list = root.putArray("diagnostics");
    diagnostics.forEach(diagnostic -> add(diagnostic, list.addObject()));
    root.putObject("summary")
        .put("files", summary.files())
        .put("flows", summary.flows())
        .put("errors", summary.errors())
        .put("warnings", summary.warnings());
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r\n", "\n")
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers can always be written", e);
    }
  }

  private static void add(Diagnostic diagnostic, ObjectNode object) {
    object.put("code", diagnostic.code().code());
    object.put("name", diagnostic.code().name());
    object.put("severity", diagnostic.severity().word());
    addPlace(diagnostic.span(), object);
    object.put("message", diagnostic.message());
    ArrayNode notes = object.putArray("notes");
    diagnostic.notes().forEach(note -> add(note, notes.addObject()));
    diagnostic.help().ifPresent(help -> object.put("help", help));
    ArrayNode fixes = object.putArray("fixes");
    diagnostic.fixes().forEach(fix -> add(fix, fixes.addObject()));
  }

  private static void add(Note note, ObjectNode object) {
    note.span().ifPresent(span -> addPlace(span, object));
    object.put("message", note.message());
  }

  private static void add(Edit fix, ObjectNode object) {
    addPlace(fix.span(), object);
    object.put("replacement", fix.replacement());
  }

  private static void addPlace(Span span, ObjectNode object) {
    object.put("file", span.file().path());
    add(span.position(), object.putObject("start"));
    add(span.file().lines().position(span.end()), object.putObject("end"));
  }

  private static void add(Position position, ObjectNode object) {
    object.put("line", position.line()).put("column", position.column());
  }
}
