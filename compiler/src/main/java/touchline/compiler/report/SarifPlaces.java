package touchline.compiler.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import touchline.compiler.source.Position;
import touchline.compiler.source.Span;

/** Places in SARIF: files by their way from the project's folder, regions by line and column. */
final class SarifPlaces {
  /** What the project's folder is called; a reader of the report knows where it has it. */
  static final String ROOT = "%SRCROOT%";

  private SarifPlaces() {}

  static void addPhysical(Span span, ObjectNode location) {
    ObjectNode physical = location.putObject("physicalLocation");
    addArtifact(span, physical);
    addRegion(span, physical.putObject("region"));
  }

  static void addArtifact(Span span, ObjectNode object) {
    object
        .putObject("artifactLocation")
        .put("uri", UriPath.of(span.file().path()))
        .put("uriBaseId", ROOT);
  }

  /** The columns count from 1; the end is behind the last character, as with our own spans. */
  static void addRegion(Span span, ObjectNode region) {
    Position start = span.position();
    Position end = span.file().lines().position(span.end());
    region
        .put("startLine", start.line())
        .put("startColumn", start.column())
        .put("endLine", end.line())
        .put("endColumn", end.column());
  }
}
