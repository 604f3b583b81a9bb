package touchline.compiler.project;

import java.util.List;
import java.util.Optional;
import touchline.compiler.check.Settings;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.source.Span;

/**
 * What a project file sets.
 *
 * @param rules levels and options
 * @param language the code of the language of flows that name none
 * @param hours the flow file that holds the project's opening hours, relative to the project file
 * @param output the folder for results, relative to the project file and not outside its folder
 * @param formats what is made of flows where nothing is chosen; empty: the usual
 * @param minCoverage the percentage of branches that scenarios have to cover; 0: any will do
 * @param diagnostics what is wrong with the file
 */
public record ProjectSettings(
    Settings rules,
    String language,
    Optional<PathText> hours,
    Optional<String> output,
    List<String> formats,
    int minCoverage,
    List<Diagnostic> diagnostics) {
  /** A project that sets nothing. */
  public static final ProjectSettings STANDARD =
      new ProjectSettings(
          Settings.STANDARD, "en", Optional.empty(), Optional.empty(), List.of(), 0, List.of());

  public ProjectSettings {
    formats = List.copyOf(formats);
    diagnostics = List.copyOf(diagnostics);
  }

  /** A path, and where it stands in the project file. */
  public record PathText(String path, Span span) {}

  /** The same with other settings of rules. */
  public ProjectSettings with(Settings other) {
    return new ProjectSettings(other, language, hours, output, formats, minCoverage, diagnostics);
  }
}
