package touchline.compiler.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.pages.RulePage;
import touchline.compiler.pages.RulePages;

/** The rules that a SARIF run tells about: those that found something, by code. */
final class SarifRules {
  private final List<DiagnosticCode> codes;

  SarifRules(Collection<Diagnostic> diagnostics) {
    codes =
        diagnostics.stream()
            .map(Diagnostic::code)
            .distinct()
            .sorted(Comparator.comparing(DiagnosticCode::code))
            .toList();
  }

  int index(DiagnosticCode code) {
    return codes.indexOf(code);
  }

  void addTo(ArrayNode rules) {
    codes.forEach(code -> add(code, rules.addObject()));
  }

  private static void add(DiagnosticCode code, ObjectNode rule) {
    rule.put("id", code.code());
    rule.put("name", code.name());
    Optional<RulePage> page = RulePages.of(code.code());
    rule.putObject("shortDescription")
        .put("text", page.map(RulePage::summary).orElse(code.name().replace('-', ' ')));
    page.ifPresent(it -> addHelp(it, rule));
    rule.putObject("defaultConfiguration").put("level", code.severity().word());
  }

  private static void addHelp(RulePage page, ObjectNode rule) {
    rule.putObject("fullDescription").put("text", page.description());
    rule.putObject("help").put("text", PlainPage.of(page)).put("markdown", page.markdown());
  }
}
