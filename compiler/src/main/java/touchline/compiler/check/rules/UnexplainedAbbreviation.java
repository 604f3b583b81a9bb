package touchline.compiler.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import touchline.compiler.check.ProjectContext;
import touchline.compiler.check.ProjectRule;
import touchline.compiler.check.RuleOption;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Actor;
import touchline.compiler.model.DeclaringFile;
import touchline.compiler.model.Department;
import touchline.compiler.model.Organisation;
import touchline.compiler.model.ShownText;
import touchline.compiler.model.Term;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.source.Span;

/**
 * Abbreviations that no term explains, each once in a file. What stands in the name of a system, a
 * department, a party or a touchpoint explains itself.
 */
public final class UnexplainedAbbreviation implements ProjectRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1009", "unexplained-abbreviation");

  private static final RuleOption.Words WORDS =
      new RuleOption.Words(
          "words", List.of("OK", "ID", "AM", "PM"), "words that need no explanation");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public List<RuleOption> options() {
    return List.of(WORDS);
  }

  @Override
  public void check(ProjectContext context, DiagnosticSink sink) {
    Set<String> words = Set.copyOf(context.settings().words(this, WORDS));
    for (DeclaringFile file : context.project().files()) {
      if (file.certain()) {
        check(file, words, sink);
      }
    }
  }

  private static void check(DeclaringFile file, Set<String> words, DiagnosticSink sink) {
    List<ShownText> texts = TextsWithCapitals.in(file);
    if (texts.isEmpty()) {
      return;
    }
    Set<String> known = new HashSet<>(words);
    explained(file.seen()).forEach(name -> addWords(name, known));
    for (ShownText text : texts) {
      for (Span abbreviation : Abbreviations.in(text)) {
        if (!known.contains(withEnding(abbreviation)) && known.add(abbreviation.text())) {
          sink.report(diagnostic(abbreviation));
        }
      }
    }
  }

  private static Stream<String> explained(Organisation seen) {
    return Stream.of(
            seen.terms().stream().map(Term::abbreviation),
            seen.systems().stream().map(Actor.AutomatedSystem::name),
            seen.departments().stream().map(Department::name),
            seen.parties().stream().map(Actor.Party::name),
            seen.touchpoints().stream().map(Touchpoint::name))
        .flatMap(names -> names);
  }

  /** The name as a whole, and each word of it. */
  private static void addWords(String name, Set<String> known) {
    known.add(name);
    int start = 0;
    for (int at = 0; at <= name.length(); at++) {
      if (at == name.length() || !Character.isLetterOrDigit(name.charAt(at))) {
        known.add(name.substring(start, at));
        start = at + 1;
      }
    }
  }

  private static String withEnding(Span abbreviation) {
    String source = abbreviation.file().text();
    int end = abbreviation.end();
    while (Character.isLowerCase(source.charAt(end))) {
      end++;
    }
    return source.substring(abbreviation.start(), end);
  }

  private static Diagnostic diagnostic(Span abbreviation) {
    String word = abbreviation.text();
    return Diagnostic.of(CODE, abbreviation, "nothing explains `" + word + "`")
        .help(
            "say what it means with `term \""
                + word
                + "\" \"…\"`, or write it out in small letters");
  }
}
