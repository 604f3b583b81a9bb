package touchline.compiler.diff.consequences;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.DiffRule;
import touchline.compiler.diff.Differences;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Values;
import touchline.compiler.model.Flow;

/**
 * What the check of one version finds and that of the other does not: dead ends, gaps, and all
 * else. What other consequences tell better is left to them.
 */
public final class Findings implements DiffRule {
  private static final Set<String> TOLD_ELSEWHERE = Set.of("TL0701", "TL0702", "TL1002");
  private static final String UNTOLD = "TL1001";
  private static final String UNUSED = "TL1013";
  private static final Kind ERROR =
      new Kind(
          "error-appeared",
          Group.CONSEQUENCES,
          Level.BREAKING,
          "the check finds an error that was not there before");
  private static final Kind WARNING =
      new Kind(
          "warning-appeared",
          Group.CONSEQUENCES,
          Level.RISKY,
          "the check warns of something that was not there before");
  private static final Kind MENDED =
      new Kind(
          "finding-mended",
          Group.CONSEQUENCES,
          Level.INFO,
          "the check no longer finds something that it found before");

  private final Outlook outlook;

  public Findings(Outlook outlook) {
    this.outlook = outlook;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(ERROR, WARNING, MENDED);
  }

  @Override
  public void find(Differences differences, Consumer<Change> changes) {
    FoundPlaces before = new FoundPlaces(differences.before(), relevant(outlook.before()));
    FoundPlaces after = new FoundPlaces(differences.after(), relevant(outlook.after()));
    for (FlowPair flow : differences.flows()) {
      FindingMatch match =
          FindingMatch.of(
              before.in(flow.before()),
              after.in(flow.after()),
              it -> before.statement(it).flatMap(flow::newer),
              after::statement);
      Told told = new Told(flow);
      match.mended().stream()
          .filter(it -> !isUntold(it) || !told.only(before.statement(it).flatMap(flow::newer)))
          .forEach(it -> changes.accept(mended(Optional.of(flow), it)));
      match.appeared().stream()
          .filter(it -> !isUntold(it) || !told.only(after.statement(it)))
          .forEach(it -> changes.accept(appeared(Optional.of(flow.after()), after, it)));
    }
    for (Flow flow : differences.added()) {
      after.in(flow).forEach(it -> changes.accept(appeared(Optional.of(flow), after, it)));
    }
    FindingMatch rest =
        FindingMatch.of(
            used(before.elsewhere()),
            used(after.elsewhere()),
            it -> Optional.empty(),
            it -> Optional.empty());
    rest.mended().forEach(it -> changes.accept(mended(Optional.empty(), it)));
    rest.appeared().forEach(it -> changes.accept(appeared(Optional.empty(), after, it)));
  }

  /** Whether a declaration counts as unused depends on the file that it stands in. */
  private static List<Diagnostic> used(List<Diagnostic> findings) {
    return findings.stream().filter(it -> !it.code().code().equals(UNUSED)).toList();
  }

  private static boolean isUntold(Diagnostic finding) {
    return finding.code().code().equals(UNTOLD);
  }

  private static List<Diagnostic> relevant(Version version) {
    return version.findings().stream()
        .filter(it -> !TOLD_ELSEWHERE.contains(it.code().code()) && !version.faults().isOne(it))
        .toList();
  }

  private static Change appeared(Optional<Flow> flow, FoundPlaces places, Diagnostic finding) {
    Change change =
        new Change(
            finding.severity() == Severity.ERROR ? ERROR : WARNING,
            flow.map(Flow::id),
            flow.flatMap(any -> places.statement(finding)),
            "now the check finds: " + words(finding),
            finding.notes().stream().map(note -> note.message()).toList(),
            Values.NONE,
            Optional.empty(),
            Optional.of(finding.span()));
    return finding.help().map(help -> change.with("help: " + help)).orElse(change);
  }

  private static Change mended(Optional<FlowPair> flow, Diagnostic finding) {
    return new Change(
        MENDED,
        flow.map(FlowPair::id),
        Optional.empty(),
        "the check no longer finds: " + words(finding),
        List.of(),
        Values.NONE,
        Optional.of(finding.span()),
        Optional.empty());
  }

  private static String words(Diagnostic finding) {
    return finding.message() + " (" + finding.code().code() + " " + finding.code().name() + ")";
  }
}
