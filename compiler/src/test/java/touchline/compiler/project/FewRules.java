package touchline.compiler.project;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.check.Rule;
import touchline.compiler.check.RuleOption;
import touchline.compiler.diagnostics.DiagnosticCode;

/** A registry of its own, so that new rules change no expectation. */
final class FewRules {
  static final Rule HANDOVERS =
      rule("TL1002", "too-many-handovers", new RuleOption.WholeNumber("allowed", 2, 0, "how many"));
  static final Rule SIZE =
      rule("TL1017", "too-large", new RuleOption.WholeNumber("symbols", 50, 1, "the most symbols"));
  static final Rule ABBREVIATIONS =
      rule(
          "TL1009",
          "unexplained-abbreviation",
          new RuleOption.Words("words", List.of(), "words that need no term"));

  private static final List<Rule> RULES =
      List.of(
          HANDOVERS,
          SIZE,
          ABBREVIATIONS,
          rule("TL1003", "straight-back"),
          rule("TL1004", "missing-survey"),
          rule("TL1015", "single-way"),
          rule("TL1016", "same-title"));

  private FewRules() {}

  static ProjectReader reader() {
    List<DiagnosticCode> codes = new ArrayList<>(RULES.stream().map(Rule::code).toList());
    codes.add(DiagnosticCode.error("TL0404", "never-stops"));
    codes.add(DiagnosticCode.error("TL0408", "call-cycle"));
    codes.add(DiagnosticCode.error("TL0211", "unknown-name"));
    return new ProjectReader(RULES, codes, List.of("svg", "png", "md", "json"));
  }

  private record Plain(DiagnosticCode code, List<RuleOption> options) implements Rule {}

  private static Rule rule(String code, String name, RuleOption... options) {
    return new Plain(DiagnosticCode.warning(code, name), List.of(options));
  }
}
