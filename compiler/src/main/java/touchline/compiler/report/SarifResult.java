package touchline.compiler.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Edit;
import touchline.compiler.diagnostics.Note;
import touchline.compiler.diagnostics.Suppression;
import touchline.compiler.source.SourceFile;

/** One finding in SARIF. */
final class SarifResult {
  private final ObjectNode result;

  private SarifResult(ObjectNode result) {
    this.result = result;
  }

  static void add(Diagnostic diagnostic, int rule, String fingerprint, ObjectNode result) {
    result.put("ruleId", diagnostic.code().code());
    result.put("ruleIndex", rule);
    result.put("level", diagnostic.severity().word());
    result.putObject("message").put("text", Worded.withoutPlaces(diagnostic));
    SarifPlaces.addPhysical(diagnostic.span(), result.putArray("locations").addObject());
    SarifResult adding = new SarifResult(result);
    adding.addRelated(diagnostic.notes());
    result.putObject("partialFingerprints").put("touchline/v1", fingerprint);
    adding.addFixes(diagnostic);
    // Either all results of a run have this list or none has it (SARIF 2.1.0, 3.27.23).
    ArrayNode suppressions = result.putArray("suppressions");
    diagnostic.suppression().ifPresent(it -> it.match(new Reason(suppressions.addObject())));
  }

  private void addRelated(List<Note> notes) {
    List<Note> placed = notes.stream().filter(note -> note.span().isPresent()).toList();
    if (placed.isEmpty()) {
      return;
    }
    ArrayNode related = result.putArray("relatedLocations");
    for (Note note : placed) {
      ObjectNode location = related.addObject().put("id", related.size());
      SarifPlaces.addPhysical(note.span().orElseThrow(), location);
      location.putObject("message").put("text", Harmless.text(note.message()));
    }
  }

  private void addFixes(Diagnostic diagnostic) {
    if (diagnostic.fixes().isEmpty()) {
      return;
    }
    ObjectNode fix = result.putArray("fixes").addObject();
    diagnostic
        .help()
        .ifPresent(help -> fix.putObject("description").put("text", Harmless.text(help)));
    ArrayNode changes = fix.putArray("artifactChanges");
    byFile(diagnostic.fixes()).forEach((file, edits) -> addChange(edits, changes.addObject()));
  }

  private static Map<SourceFile, List<Edit>> byFile(List<Edit> edits) {
    return edits.stream()
        .collect(
            Collectors.groupingBy(
                edit -> edit.span().file(), LinkedHashMap::new, Collectors.toList()));
  }

  private static void addChange(List<Edit> edits, ObjectNode change) {
    SarifPlaces.addArtifact(edits.get(0).span(), change);
    ArrayNode replacements = change.putArray("replacements");
    for (Edit edit : edits) {
      ObjectNode replacement = replacements.addObject();
      SarifPlaces.addRegion(edit.span(), replacement.putObject("deletedRegion"));
      replacement.putObject("insertedContent").put("text", edit.replacement());
    }
  }

  /** Where the reason for not counting is kept. */
  private record Reason(ObjectNode suppression) implements Suppression.Cases<ObjectNode> {
    @Override
    public ObjectNode allowed(Suppression.Allowed allowed) {
      suppression.put("kind", "inSource").put("justification", allowed.reason());
      SarifPlaces.addPhysical(allowed.span(), suppression.putObject("location"));
      return suppression;
    }

    @Override
    public ObjectNode inBaseline(Suppression.InBaseline inBaseline) {
      return suppression.put("kind", "external").put("justification", Worded.reason(inBaseline));
    }
  }
}
