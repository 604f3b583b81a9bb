package touchline.compiler.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import touchline.compiler.check.Rule;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.Diagnostics;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.project.ProjectSettings.PathText;
import touchline.compiler.source.SourceFile;
import touchline.compiler.toml.TomlReader;
import touchline.compiler.toml.TomlTable;

/** Reads a project file: every key is known, and every value is one that makes sense. */
public final class ProjectReader {
  private static final String RULES = "rules";
  private static final String BUILD = "build";
  private static final String TEST = "test";
  private static final int ALL = 100;
  private static final List<String> LANGUAGES = List.of("en", "nl", "de", "da");

  private final List<String> formats;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Values values = new Values(diagnostics);
  private final RuleSettings rules;
  private final Map<String, BiConsumer<String, TomlTable.Entry>> top = new LinkedHashMap<>();
  private final Map<String, BiConsumer<String, TomlTable.Entry>> build = new LinkedHashMap<>();
  private final Map<String, BiConsumer<String, TomlTable.Entry>> test = new LinkedHashMap<>();

  private String language = ProjectSettings.STANDARD.language();
  private Optional<PathText> hours = Optional.empty();
  private Optional<String> output = Optional.empty();
  private List<String> chosenFormats = List.of();
  private int minCoverage = ProjectSettings.STANDARD.minCoverage();

  /**
   * @param rules all there are, with their options
   * @param codes of all findings, those of the rules among them
   * @param formats the names of all that can be made of flows
   */
  public ProjectReader(List<Rule> rules, List<DiagnosticCode> codes, List<String> formats) {
    this.formats = List.copyOf(formats);
    this.rules = new RuleSettings(rules, codes, values, diagnostics);
    top.put("language", this::language);
    top.put("hours", this::hours);
    top.put(RULES, this::rules);
    top.put(BUILD, this::build);
    top.put(TEST, this::test);
    build.put("output", this::output);
    build.put("formats", this::formats);
    test.put("min-coverage", this::minCoverage);
  }

  /** What the file sets; what is wrong with it is left out and among the diagnostics. */
  public ProjectSettings read(SourceFile file) {
    each(TomlReader.read(file, diagnostics), top, "");
    return new ProjectSettings(
        rules.settings(),
        language,
        hours,
        output,
        chosenFormats,
        minCoverage,
        diagnostics.inReadingOrder());
  }

  private void each(
      TomlTable table, Map<String, BiConsumer<String, TomlTable.Entry>> known, String section) {
    for (TomlTable.Entry entry : table.entries()) {
      Optional.ofNullable(known.get(entry.name()))
          .ifPresentOrElse(
              reader -> reader.accept(entry.name(), entry),
              () -> diagnostics.report(unknown(entry, List.copyOf(known.keySet()), section)));
    }
  }

  private Diagnostic unknown(TomlTable.Entry entry, List<String> known, String section) {
    String name = entry.name();
    String where = section.isEmpty() ? "" : " below `[" + section + "]`";
    String message = "there is no setting `" + name + "`" + where;
    Diagnostic diagnostic = Names.unknown(ProjectCode.UNKNOWN, entry.key(), name, message, known);
    if (NearestName.of(name, known).isPresent()) {
      return diagnostic;
    }
    if (section.isEmpty() && build.containsKey(name)) {
      return diagnostic.help("it belongs below `[" + BUILD + "]`");
    }
    if (section.isEmpty() && test.containsKey(name)) {
      return diagnostic.help("it belongs below `[" + TEST + "]`");
    }
    if (section.isEmpty() && rules.knows(name)) {
      return diagnostic.help("levels of rules belong below `[" + RULES + "]`");
    }
    return section.isEmpty() || !top.containsKey(name)
        ? diagnostic
        : diagnostic.help("it belongs at the top of the file, above all headings");
  }

  private void language(String name, TomlTable.Entry entry) {
    values
        .text(name, entry.value(), "language = \"nl\"")
        .ifPresent(
            text -> {
              if (LANGUAGES.contains(text.value())) {
                language = text.value();
              } else {
                values.wrong(
                    text.span(),
                    "documents can't be worded in `" + text.value() + "`",
                    Names.all(LANGUAGES));
              }
            });
  }

  private void hours(String name, TomlTable.Entry entry) {
    values
        .text(name, entry.value(), "hours = \"organisation/hours.flow\"")
        .ifPresent(text -> hours = Optional.of(new PathText(text.value(), text.span())));
  }

  private void rules(String name, TomlTable.Entry entry) {
    values
        .table(name, entry.value(), "[rules]")
        .ifPresent(table -> table.entries().forEach(it -> rules.read(it, top.keySet())));
  }

  private void build(String name, TomlTable.Entry entry) {
    values.table(name, entry.value(), "[build]").ifPresent(table -> each(table, build, BUILD));
  }

  private void test(String name, TomlTable.Entry entry) {
    values.table(name, entry.value(), "[test]").ifPresent(table -> each(table, test, TEST));
  }

  private void minCoverage(String name, TomlTable.Entry entry) {
    values
        .wholeNumber(name, entry.value(), 80)
        .ifPresent(
            number -> {
              if (number.value() >= 0 && number.value() <= ALL) {
                minCoverage = (int) number.value();
              } else {
                values.wrong(
                    number.span(),
                    "`" + name + "` is a percentage, and " + number.value() + " is none",
                    "write a number from 0 to 100");
              }
            });
  }

  private void output(String name, TomlTable.Entry entry) {
    values
        .text(name, entry.value(), "output = \"docs/flows\"")
        .flatMap(text -> OutputPath.read(text, diagnostics))
        .ifPresent(path -> output = Optional.of(path));
  }

  private void formats(String name, TomlTable.Entry entry) {
    values
        .texts(name, entry.value(), "formats = [\"svg\", \"md\"]")
        .ifPresent(
            texts -> {
              List<String> chosen = new ArrayList<>();
              for (var text : texts) {
                if (formats.contains(text.value())) {
                  chosen.add(text.value());
                } else {
                  String message = "`" + text.value() + "` is no format";
                  diagnostics.report(
                      Names.unknown(
                          ProjectCode.WRONG, text.span(), text.value(), message, formats));
                }
              }
              if (texts.isEmpty()) {
                values.wrong(entry.value().span(), "no format is named", Names.all(formats));
              }
              chosenFormats = chosen.stream().distinct().toList();
            });
  }
}
