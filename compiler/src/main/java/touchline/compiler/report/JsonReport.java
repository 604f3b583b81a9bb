package touchline.compiler.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Edit;
import touchline.compiler.diagnostics.Note;
import touchline.compiler.diagnostics.Suppression;
import touchline.compiler.source.Position;
import touchline.compiler.source.Span;

/**
 * Findings for programs: one JSON object, described by {@code docs/schema/diagnostics.schema.json}.
 * Suppressed findings are among the others and say so. Lines and columns count from 1, columns in
 * characters; {@code end} is the place behind the last character.
 */
public final class JsonReport implements Report {
  private static final String FORMAT = "touchline-diagnostics/1";

  @Override
  public String of(Findings findings) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("format", FORMAT);
    ArrayNode list = root.putArray("diagnostics");
    List<String> fingerprints = findings.fingerprints();
    for (int i = 0; i < fingerprints.size(); i++) {
      add(findings.all().get(i), fingerprints.get(i), list.addObject());
    }
    ArrayNode unreadable = root.putArray("unreadable");
    findings.unreadable().forEach(unreadable::add);
    Summary summary = findings.summary();
    root.putObject("summary")
        .put("files", summary.files())
        .put("flows", summary.flows())
        .put("errors", summary.errors())
        .put("warnings", summary.warnings())
        .put("suppressed", summary.suppressed());
    return JsonText.of(root);
  }

  private static void add(Diagnostic diagnostic, String fingerprint, ObjectNode object) {
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
    diagnostic.suppression().ifPresent(it -> it.match(new Reason(object.putObject("suppression"))));
    object.put("fingerprint", fingerprint);
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

  /** Says why a finding does not count. */
  private record Reason(ObjectNode object) implements Suppression.Cases<ObjectNode> {
    @Override
    public ObjectNode allowed(Suppression.Allowed suppression) {
      object.put("kind", "allowed").put("reason", suppression.reason());
      addPlace(suppression.span(), object);
      return object;
    }

    @Override
    public ObjectNode inBaseline(Suppression.InBaseline suppression) {
      return object.put("kind", "baseline");
    }
  }
}
