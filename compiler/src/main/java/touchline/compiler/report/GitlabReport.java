package touchline.compiler.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.source.Span;

/**
 * Findings for GitLab's code quality report, in its subset of the Code Climate format. Suppressed
 * findings are left out, since the format has no word for them.
 */
final class GitlabReport implements Report {
  @Override
  public String of(Findings findings) {
    ArrayNode root = JsonNodeFactory.instance.arrayNode();
    List<String> fingerprints = findings.fingerprints();
    for (int i = 0; i < fingerprints.size(); i++) {
      Diagnostic diagnostic = findings.all().get(i);
      if (diagnostic.counts()) {
        add(diagnostic, fingerprints.get(i), root.addObject());
      }
    }
    return JsonText.of(root);
  }

  private static void add(Diagnostic diagnostic, String fingerprint, ObjectNode object) {
    object.put("description", diagnostic.message());
    object.put("check_name", diagnostic.code().code() + " " + diagnostic.code().name());
    object.put("fingerprint", fingerprint);
    object.put("severity", diagnostic.severity() == Severity.ERROR ? "major" : "minor");
    Span span = diagnostic.span();
    ObjectNode location = object.putObject("location");
    location.put("path", span.file().path());
    location
        .putObject("lines")
        .put("begin", span.position().line())
        .put("end", span.file().lines().position(span.end()).line());
  }
}
