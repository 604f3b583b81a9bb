package touchline.compiler.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import touchline.compiler.diagnostics.Diagnostic;

/**
 * Findings for code-scanning pages, in the Static Analysis Results Interchange Format (SARIF 2.1.0,
 * OASIS): one run with the rules that found something and one result per finding, suppressed ones
 * included.
 */
final class SarifReport implements Report {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final String version;

  SarifReport(String version) {
    this.version = version;
  }

  @Override
  public String of(Findings findings) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", SCHEMA);
    root.put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    SarifRules rules = new SarifRules(findings.all());
    addDriver(rules, run.putObject("tool").putObject("driver"));
    addInvocation(findings.unreadable(), run.putArray("invocations").addObject());
    run.putObject("originalUriBaseIds")
        .putObject(SarifPlaces.ROOT)
        .putObject("description")
        .put("text", "The project's folder.");
    run.put("columnKind", "unicodeCodePoints");
    run.putArray("newlineSequences").add("\r\n").add("\n").add("\r");
    addResults(findings, rules, run.putArray("results"));
    return JsonText.of(root);
  }

  private void addDriver(SarifRules rules, ObjectNode driver) {
    driver.put("name", "Touchline");
    driver.put("version", version);
    if (isSemantic(version)) {
      driver.put("semanticVersion", version);
    }
    rules.addTo(driver.putArray("rules"));
  }

  /** True for three numbers with dots between them (semver.org). */
  private static boolean isSemantic(String version) {
    return version.matches("\\d+\\.\\d+\\.\\d+");
  }

  private static void addInvocation(List<String> unreadable, ObjectNode invocation) {
    invocation.put("executionSuccessful", unreadable.isEmpty());
    if (!unreadable.isEmpty()) {
      ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
      for (String line : unreadable) {
        ObjectNode notification = notifications.addObject().put("level", "error");
        notification.putObject("message").put("text", Harmless.text(line));
      }
    }
  }

  private static void addResults(Findings findings, SarifRules rules, ArrayNode results) {
    List<String> fingerprints = findings.fingerprints();
    for (int i = 0; i < fingerprints.size(); i++) {
      Diagnostic diagnostic = findings.all().get(i);
      int rule = rules.index(diagnostic.code());
      SarifResult.add(diagnostic, rule, fingerprints.get(i), results.addObject());
    }
  }
}
