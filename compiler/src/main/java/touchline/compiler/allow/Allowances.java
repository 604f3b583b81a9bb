package touchline.compiler.allow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import touchline.compiler.ast.Comment;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.diagnostics.Suppression;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

/** Silences what comments allow, and says which comments don't do what they were written for. */
public final class Allowances {
  private final RuleNames names;
  private final AllowReader reader;
  private final BiPredicate<DiagnosticCode, Span> asked;
  private final List<Diagnostic> findings;

  private Allowances(
      Collection<DiagnosticCode> codes,
      BiPredicate<DiagnosticCode, Span> asked,
      List<Diagnostic> found) {
    this.names = new RuleNames(codes);
    this.reader = new AllowReader(names);
    this.asked = asked;
    this.findings = new ArrayList<>(found);
  }

  /**
   * Applies all comments of all files.
   *
   * @param codes of everything that can be found; asked for only if there are such comments
   * @param asked true if a rule was asked about a place, so that a comment which silences nothing
   *     there will never silence anything
   * @param found the findings of all files
   * @return the same findings, some silenced, and then those about the comments
   */
  public static List<Diagnostic> apply(
      List<FlowFile> files,
      Supplier<List<DiagnosticCode>> codes,
      BiPredicate<DiagnosticCode, Span> asked,
      List<Diagnostic> found) {
    List<FlowFile> allowing = files.stream().filter(Allowances::mayAllow).toList();
    if (allowing.isEmpty()) {
      return found;
    }
    Allowances allowances = new Allowances(codes.get(), asked, found);
    allowing.forEach(allowances::apply);
    return allowances.findings;
  }

  /** Most files don't; they cost no more than a look at their comments. */
  private static boolean mayAllow(FlowFile file) {
    return file.comments().stream().anyMatch(AllowReader::mayAllow);
  }

  private void apply(FlowFile file) {
    Reach reach = new Reach(file);
    for (Comment comment : file.comments()) {
      reader.read(comment).ifPresent(allow -> apply(allow, comment, reach));
    }
  }

  private void apply(Allow allow, Comment comment, Reach reach) {
    if (allow.reason().isEmpty()) {
      findings.add(noReason(allow));
    }
    Optional<Reach.Place> place = reach.of(comment);
    for (Allow.Rule rule : allow.rules()) {
      Optional<DiagnosticCode> code = names.find(rule.name());
      if (code.isEmpty()) {
        findings.add(unknown(rule));
      } else if (code.get().severity() == Severity.ERROR) {
        findings.add(alwaysError(rule));
      } else {
        boolean silenced = place.filter(it -> silence(code.get(), it, reach, allow)).isPresent();
        Span target = place.map(Reach.Place::start).orElse(allow.span());
        if (!silenced && !allow.reason().isEmpty() && asked.test(code.get(), target)) {
          findings.add(noEffect(rule, place.isPresent()));
        }
      }
    }
  }

  private boolean silence(DiagnosticCode code, Reach.Place place, Reach reach, Allow allow) {
    SourceFile file = allow.span().file();
    boolean silenced = false;
    for (int i = 0; i < findings.size(); i++) {
      Diagnostic finding = findings.get(i);
      if (finding.code().equals(code)
          && finding.counts()
          && finding.span().file() == file
          && reach.covers(place, finding.span().start())) {
        findings.set(i, finding.suppressed(new Suppression.Allowed(allow.reason(), allow.span())));
        silenced = true;
      }
    }
    return silenced;
  }

  private static Diagnostic noReason(Allow allow) {
    Span rules = allow.rules().get(0).span().to(allow.rules().get(allow.rules().size() - 1).span());
    return Diagnostic.of(AllowCode.NO_REASON, allow.span(), "this `allow` gives no reason")
        .help("write `allow " + rules.text() + ": ` and why it is right here");
  }

  private Diagnostic unknown(Allow.Rule rule) {
    Diagnostic diagnostic =
        Diagnostic.of(
            AllowCode.NO_RULE, rule.span(), "there is no rule called `" + rule.name() + "`");
    Diagnostic helped =
        diagnostic.help(
            names
                .nearest(rule.name())
                .map(near -> "did you mean `" + near + "`?")
                .orElse("`touchline rules` lists all rules"));
    return names.only(rule.name()).map(only -> helped.fix(rule.span(), only)).orElse(helped);
  }

  private static Diagnostic alwaysError(Allow.Rule rule) {
    return Diagnostic.of(
            AllowCode.NO_EFFECT,
            rule.span(),
            "`" + rule.name() + "` is always an error: no comment can allow it")
        .help("leave it out, and mend what is reported");
  }

  private static Diagnostic noEffect(Allow.Rule rule, boolean hasPlace) {
    Diagnostic diagnostic =
        Diagnostic.of(
            AllowCode.NO_EFFECT, rule.span(), "`" + rule.name() + "` reports nothing here");
    return hasPlace
        ? diagnostic.help("leave it out; it counts for the next statement or for its own line")
        : diagnostic.help("leave it out: nothing stands below this comment");
  }
}
