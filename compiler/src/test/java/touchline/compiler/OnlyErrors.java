package touchline.compiler;

import java.util.List;
import touchline.compiler.check.Level;
import touchline.compiler.check.Rule;
import touchline.compiler.check.Settings;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/**
 * Compiles without advice: for flows that are there to show one thing, which need not be good flows
 * besides.
 */
public final class OnlyErrors {
  private OnlyErrors() {}

  /** Every rule that does not report errors is off. */
  public static Settings settings() {
    Settings settings = Settings.STANDARD;
    for (Rule rule : Registry.rules()) {
      if (rule.code().severity() == Severity.WARNING) {
        settings = settings.with(rule.code().name(), Level.OFF);
      }
    }
    return settings;
  }

  public static Compilation compile(List<SourceFile> wanted, Sources sources) {
    return Compiler.compile(wanted, sources, settings());
  }
}
