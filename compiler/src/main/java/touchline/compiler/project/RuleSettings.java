package touchline.compiler.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.check.Level;
import touchline.compiler.check.Rule;
import touchline.compiler.check.Settings;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.toml.OtherValue;
import touchline.compiler.toml.TomlTable;
import touchline.compiler.toml.TomlValue;

/** Reads what stands below {@code [rules]}: a level, or a level and options. */
final class RuleSettings {
  private static final String LEVEL = "level";
  private static final List<String> LEVELS =
      Arrays.stream(Level.values()).map(Level::word).toList();

  private final Map<String, DiagnosticCode> codes = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Values values;
  private final DiagnosticSink sink;
  private final OptionSettings options;
  private final Map<String, Level> levels = new LinkedHashMap<>();

  RuleSettings(List<Rule> rules, List<DiagnosticCode> codes, Values values, DiagnosticSink sink) {
    codes.forEach(code -> this.codes.put(code.name(), code));
    rules.forEach(rule -> this.rules.put(rule.code().name(), rule));
    this.values = values;
    this.sink = sink;
    this.options = new OptionSettings(values, sink);
  }

  Settings settings() {
    Settings standard = Settings.STANDARD;
    return new Settings(
        levels, options.numbers(), options.words(), standard.today(), standard.wholeProject());
  }

  boolean knows(String rule) {
    return codes.containsKey(rule);
  }

  /**
   * Reads one key and its value.
   *
   * @param top the keys at the top of the file, which end up here if they stand too low
   */
  void read(TomlTable.Entry entry, Collection<String> top) {
    Optional.ofNullable(codes.get(entry.name()))
        .ifPresentOrElse(
            code -> entry.value().match(new Setting(code, entry)),
            () -> sink.report(unknown(entry, top)));
  }

  private Diagnostic unknown(TomlTable.Entry entry, Collection<String> top) {
    String name = entry.name();
    if (top.contains(name)) {
      return Diagnostic.of(
              ProjectCode.UNKNOWN,
              entry.key(),
              "there is no setting `" + name + "` below `[rules]`")
          .help("it belongs at the top of the file, above all headings");
    }
    List<String> settable =
        codes.values().stream()
            .filter(code -> code.severity() == Severity.WARNING)
            .map(DiagnosticCode::name)
            .toList();
    Diagnostic diagnostic =
        Names.unknown(
            ProjectCode.NO_RULE,
            entry.key(),
            name,
            "there is no rule called `" + name + "`",
            settable);
    if (NearestName.of(name, settable).isPresent()) {
      return diagnostic;
    }
    return codes.values().stream()
        .filter(code -> code.code().equals(name))
        .findFirst()
        .map(
            code ->
                diagnostic
                    .help("write its name: `" + code.name() + "`")
                    .fix(entry.key(), code.name()))
        .orElseGet(() -> diagnostic.help("`touchline rules` lists all rules"));
  }

  /** The value of one rule. */
  private final class Setting extends OtherValue<Boolean> {
    private final DiagnosticCode code;
    private final TomlTable.Entry entry;

    Setting(DiagnosticCode code, TomlTable.Entry entry) {
      this.code = code;
      this.entry = entry;
    }

    @Override
    public Boolean text(TomlValue.Text value) {
      Optional<Level> level =
          Arrays.stream(Level.values()).filter(it -> it.word().equals(value.value())).findFirst();
      if (level.isEmpty()) {
        String message = "`" + value.value() + "` is no level";
        sink.report(Names.unknown(ProjectCode.WRONG, value.span(), value.value(), message, LEVELS));
        return false;
      }
      if (code.severity() == Severity.ERROR && level.get() != Level.ERROR) {
        sink.report(
            Diagnostic.of(
                    ProjectCode.FIXED,
                    value.span(),
                    "`" + code.name() + "` is always an error and can't be " + article(level.get()))
                .help("leave this line out, and mend what is reported"));
        return false;
      }
      levels.put(code.name(), level.get());
      return true;
    }

    @Override
    public Boolean table(TomlTable table) {
      Optional<Rule> rule = Optional.ofNullable(rules.get(code.name()));
      List<String> known = new ArrayList<>(List.of(LEVEL));
      rule.ifPresent(it -> it.options().forEach(option -> known.add(option.name())));
      for (TomlTable.Entry inner : table.entries()) {
        if (inner.name().equals(LEVEL)) {
          values.text(LEVEL, inner.value(), "level = \"error\"").ifPresent(this::text);
        } else if (rule.filter(it -> options.read(it, inner)).isEmpty()) {
          String message = "`" + code.name() + "` has no option `" + inner.name() + "`";
          sink.report(
              Names.unknown(ProjectCode.UNKNOWN, inner.key(), inner.name(), message, known));
        }
      }
      return true;
    }

    @Override
    public Boolean flag(TomlValue.Flag value) {
      String meant = "\"" + (value.value() ? Level.WARNING : Level.OFF).word() + "\"";
      sink.report(
          Diagnostic.of(ProjectCode.WRONG, value.span(), "`" + value.value() + "` is no level")
              .help("write `" + meant + "`"));
      return false;
    }

    @Override
    protected Boolean other(TomlValue value) {
      values.text(entry.name(), value, entry.name() + " = \"off\"");
      return false;
    }

    private static String article(Level level) {
      return level == Level.WARNING ? "a warning" : "switched off";
    }
  }
}
