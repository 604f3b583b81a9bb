package touchline.examples;

import java.time.LocalDate;
import java.util.List;
import touchline.compiler.check.Settings;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.pages.Block;
import touchline.compiler.report.TextReport;
import touchline.compiler.report.TextStyle;

/**
 * A flow on a page about a rule. Several files stand below lines {@code // file: NAME}; behind the
 * fence {@code whole-project} says that there are no others, {@code today=DATE} which day it is.
 */
record RuleExample(Block.Code block) {
  private static final String FILE = "// file: ";
  private static final String ONLY_FILE = "example.flow";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  /** The findings that count. */
  List<Diagnostic> findings() {
    return Compiled.all(sources(), settings()).findings().stream()
        .filter(Diagnostic::counts)
        .toList();
  }

  /** The findings as a terminal shows them. */
  static String report(List<Diagnostic> findings) {
    return new TextReport(TextStyle.PLAIN).findings(findings).strip() + "\n";
  }

  private TextSources sources() {
    TextSources sources = new TextSources();
    if (!block.text().startsWith(FILE)) {
      return sources.put(ONLY_FILE, block.text());
    }
    for (String file : block.text().split("(?m)^(?=" + FILE + ")")) {
      sources.put(file.lines().findFirst().orElseThrow().substring(FILE.length()), file);
    }
    return sources;
  }

  private Settings settings() {
    LocalDate today =
        block.words().stream()
            .filter(word -> word.startsWith("today="))
            .map(word -> LocalDate.parse(word.substring("today=".length())))
            .findFirst()
            .orElse(TODAY);
    Settings settings = Settings.STANDARD.on(today);
    return block.words().contains("whole-project") ? settings.ofWholeProject() : settings;
  }
}
