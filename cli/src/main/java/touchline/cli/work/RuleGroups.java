package touchline.cli.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import touchline.compiler.Registry;
import touchline.compiler.check.Rule;
import touchline.compiler.check.RuleOption;
import touchline.compiler.check.Settings;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.pages.RulePage;
import touchline.compiler.pages.RulePages;
import touchline.compiler.report.RuleLine;

/** All that can be found, in groups: errors by what they are about, then advice. */
final class RuleGroups {
  private static final String ADVICE = "Advice";

  /** What errors are about, by the beginnings of their codes. */
  private static final Map<String, String> SUBJECTS = subjects();

  private final Settings settings;
  private final Map<DiagnosticCode, Rule> rules =
      Registry.rules().stream().collect(Collectors.toMap(Rule::code, rule -> rule));

  private RuleGroups(Settings settings) {
    this.settings = settings;
  }

  private static Map<String, String> subjects() {
    Map<String, String> subjects = new LinkedHashMap<>();
    subjects.put("TL00", "Errors of reading and spelling");
    subjects.put("TL01", "Errors in values");
    subjects.put("TL02", "Errors in names and files");
    subjects.put("TL03", "Errors in types and scenarios");
    subjects.put("TL04", "Errors on the way of the case");
    subjects.put("TL05", "Errors in decisions on data");
    subjects.put("TL06", "Errors in what is recorded");
    subjects.put("TL07", "Errors in time");
    subjects.put("TL08", "Errors in the project file");
    return subjects;
  }

  /** The groups of a project. */
  static Map<String, List<RuleLine>> of(Settings settings) {
    Map<String, List<RuleLine>> groups = new LinkedHashMap<>();
    SUBJECTS.values().forEach(title -> groups.put(title, new ArrayList<>()));
    RuleGroups lines = new RuleGroups(settings);
    for (DiagnosticCode code : Registry.codes()) {
      groups.computeIfAbsent(group(code), title -> new ArrayList<>()).add(lines.line(code));
    }
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  private static String group(DiagnosticCode code) {
    return code.severity() == Severity.WARNING
        ? ADVICE
        : SUBJECTS.getOrDefault(code.code().substring(0, 4), ADVICE);
  }

  private RuleLine line(DiagnosticCode code) {
    return new RuleLine(
        code.code(),
        code.name(),
        settings.level(code).word(),
        settings.levels().containsKey(code.name()),
        RulePages.of(code.code()).map(RulePage::summary).orElse(""),
        Optional.ofNullable(rules.get(code)).map(this::options).orElse(List.of()));
  }

  private List<RuleLine.Option> options(Rule rule) {
    return rule.options().stream()
        .map(option -> new RuleLine.Option(option.name(), value(rule, option), option.meaning()))
        .toList();
  }

  /** What counts, as it is written in a project file. */
  private String value(Rule rule, RuleOption option) {
    return option.match(
        new RuleOption.Cases<>() {
          @Override
          public String wholeNumber(RuleOption.WholeNumber number) {
            return String.valueOf(settings.number(rule, number));
          }

          @Override
          public String words(RuleOption.Words words) {
            return settings.words(rule, words).stream()
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(", ", "[", "]"));
          }
        });
  }
}
