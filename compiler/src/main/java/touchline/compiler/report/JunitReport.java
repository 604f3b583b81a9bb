package touchline.compiler.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchline.compiler.diagnostics.Diagnostic;

/**
 * Findings as a test report in JUnit's XML: one suite per file, one case per finding. A case fails
 * if its finding alone would fail the run, so that warnings fail only where they count like errors;
 * else it passes, with the warning as its output. A suppressed finding is a skipped case, and a
 * file without findings has one case that passes.
 */
final class JunitReport implements Report {
  private final boolean strict;

  JunitReport(boolean strict) {
    this.strict = strict;
  }

  @Override
  public String of(Findings findings) {
    List<JunitSuite> suites = new ArrayList<>();
    if (!findings.unreadable().isEmpty()) {
      JunitSuite suite = new JunitSuite("files that can't be read");
      findings.unreadable().forEach(suite::error);
      suites.add(suite);
    }
    byFile(findings).forEach((file, found) -> suites.add(suite(file, found)));
    return JunitSuite.document("touchline check", suites);
  }

  private static Map<String, List<Diagnostic>> byFile(Findings findings) {
    Map<String, List<Diagnostic>> byFile = new LinkedHashMap<>();
    findings.files().forEach(file -> byFile.put(file, new ArrayList<>()));
    findings
        .all()
        .forEach(
            diagnostic ->
                byFile
                    .computeIfAbsent(diagnostic.span().file().path(), file -> new ArrayList<>())
                    .add(diagnostic));
    return byFile;
  }

  private JunitSuite suite(String file, List<Diagnostic> found) {
    JunitSuite suite = new JunitSuite(file);
    found.forEach(diagnostic -> add(diagnostic, suite));
    if (found.isEmpty()) {
      suite.passed("no findings");
    }
    return suite;
  }

  private void add(Diagnostic diagnostic, JunitSuite suite) {
    String name =
        diagnostic.code().code()
            + " "
            + diagnostic.code().name()
            + " at "
            + diagnostic.span().position();
    String text = new TextReport(TextStyle.PLAIN).findings(List.of(diagnostic)).stripTrailing();
    if (diagnostic.suppression().isPresent()) {
      suite.skipped(name, Worded.reason(diagnostic.suppression().orElseThrow()), text);
    } else if (ExitLevel.of(List.of(diagnostic), strict) == ExitLevel.FINE) {
      suite.passed(name, text);
    } else {
      suite.failed(name, diagnostic.severity().word(), diagnostic.message(), text);
    }
  }
}
