package touchline.compiler.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.check.Rule;
import touchline.compiler.check.RuleOption;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.toml.TomlTable;
import touchline.compiler.toml.TomlValue;

/** Reads the options of rules, each by its kind. */
final class OptionSettings {
  private final Values values;
  private final DiagnosticSink sink;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, List<String>> words = new LinkedHashMap<>();

  OptionSettings(Values values, DiagnosticSink sink) {
    this.values = values;
    this.sink = sink;
  }

  Map<String, Integer> numbers() {
    return numbers;
  }

  Map<String, List<String>> words() {
    return words;
  }

  /** False if the rule has no such option. */
  boolean read(Rule rule, TomlTable.Entry entry) {
    Optional<RuleOption> option =
        rule.options().stream().filter(it -> it.name().equals(entry.name())).findFirst();
    String key = rule.code().name() + "." + entry.name();
    option.ifPresent(it -> it.match(new Setting(key, entry)));
    return option.isPresent();
  }

  private final class Setting implements RuleOption.Cases<Boolean> {
    private final String key;
    private final TomlTable.Entry entry;

    Setting(String key, TomlTable.Entry entry) {
      this.key = key;
      this.entry = entry;
    }

    @Override
    public Boolean wholeNumber(RuleOption.WholeNumber option) {
      values
          .wholeNumber(entry.name(), entry.value(), Math.max(option.least(), option.standard()))
          .filter(number -> inRange(option, number))
          .ifPresent(number -> numbers.put(key, (int) number.value()));
      return true;
    }

    private boolean inRange(RuleOption.WholeNumber option, TomlValue.WholeNumber number) {
      boolean fits = number.value() >= option.least() && number.value() <= Integer.MAX_VALUE;
      if (!fits) {
        String bound =
            number.value() < option.least()
                ? " can't be less than " + option.least()
                : " can't be more than " + Integer.MAX_VALUE;
        sink.report(
            Diagnostic.of(ProjectCode.WRONG, number.span(), "`" + option.name() + "`" + bound)
                .help("it is: " + option.meaning()));
      }
      return fits;
    }

    @Override
    public Boolean words(RuleOption.Words option) {
      values
          .texts(entry.name(), entry.value(), entry.name() + " = [\"PDF\", \"FAQ\"]")
          .ifPresent(texts -> words.put(key, texts.stream().map(TomlValue.Text::value).toList()));
      return true;
    }
  }
}
