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
  private static final String PROJECT_FILE = "touchline.toml";
  private static final String ONLY_FILE = "example.flow";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  /** The findings that count. */
  List<Diagnostic> findings() {
    return compiled().findings().stream().filter(Diagnostic::counts).toList();
  }

  /** A project file stands in a block of its own language, flows below it if need be. */
  private Compiled compiled() {
    TextSources sources = sources();
    return block.words().get(0).equals("toml")
        ? Compiled.project(sources, PROJECT_FILE)
        : Compiled.all(sources, settings());
  }

  /** The findings as a terminal shows them. */
  static String report(List<Diagnostic> findings) {
    return new TextReport(TextStyle.PLAIN).findings(findings).strip() + "\n";
  }

  private TextSources sources() {
    TextSources sources = new TextSources();
    if (block.words().get(0).equals("toml")) {
      String[] files = block.text().split("(?m)^(?=" + FILE + ")", 2);
      return files.length == 1
          ? sources.put(PROJECT_FILE, files[0])
          : put(sources.put(PROJECT_FILE, files[0]), files[1]);
    }
    return block.text().startsWith(FILE)
        ? put(sources, block.text())
        : sources.put(ONLY_FILE, block.text());
  }

  private static TextSources put(TextSources sources, String text) {
    for (String file : text.split("(?m)^(?=" + FILE + ")")) {
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
