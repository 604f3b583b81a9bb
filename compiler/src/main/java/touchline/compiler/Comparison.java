package touchline.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import touchline.compiler.check.Rule;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.DiffRule;
import touchline.compiler.diff.Differ;
import touchline.compiler.diff.Differences;
import touchline.compiler.diff.consequences.Outlook;
import touchline.compiler.diff.consequences.ScenarioFaults;
import touchline.compiler.diff.consequences.Version;
import touchline.compiler.diff.picture.BothVersions;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitOptions;

/**
 * What changed in meaning between two versions of flows.
 *
 * @param differences what is what in both
 * @param changes flow by flow, the weightiest first
 */
public record Comparison(Differences differences, List<Change> changes) {
  public Comparison {
    changes = List.copyOf(changes);
  }

  /**
   * Compares two versions.
   *
   * @param before without {@link #obstacles}
   * @param after without {@link #obstacles}
   * @throws IllegalArgumentException if there are some: that must never look like no changes
   */
  public static Comparison of(Compilation before, Compilation after) {
    if (!obstacles(before).isEmpty() || !obstacles(after).isEmpty()) {
      throw new IllegalArgumentException("what can't be read can't be compared");
    }
    Differences differences = Differences.between(before.project(), after.project());
    List<DiffRule> rules = new ArrayList<>(Registry.diffRules());
    rules.addAll(Registry.consequences(new Outlook(version(before), version(after))));
    return new Comparison(differences, new Differ(rules).changes(differences));
  }

  /**
   * One diagram of both versions of each flow that something is said about; of a flow that came or
   * went, all is new or gone.
   *
   * @throws touchline.compiler.emit.EmitException if one can't be laid out
   */
  public List<Artifact> pictures(DiffPicture form, EmitOptions.Engine engine) {
    List<Artifact> pictures = new ArrayList<>();
    Map<String, List<Change>> byFlow = new LinkedHashMap<>();
    for (Change change : changes) {
      change
          .flow()
          .ifPresent(id -> byFlow.computeIfAbsent(id, any -> new ArrayList<>()).add(change));
    }
    byFlow.forEach(
        (flow, theirs) ->
            BothVersions.of(differences, flow, theirs)
                .ifPresent(chart -> pictures.add(form.of(chart, engine))));
    return pictures;
  }

  private static Version version(Compilation of) {
    return new Version(of.project(), of.diagnostics(), ScenarioTests::runner);
  }

  /**
   * Why a version can't be compared: errors that leave open what its flows mean. What rules find is
   * none; a promise that is broken now is a change like others. Neither is a scenario that names
   * what isn't there: it fails.
   */
  public static List<Diagnostic> obstacles(Compilation version) {
    Set<DiagnosticCode> rules =
        Registry.rules().stream().map(Rule::code).collect(Collectors.toSet());
    ScenarioFaults faults = new ScenarioFaults(version.project(), version.diagnostics());
    return version.diagnostics().stream()
        .filter(found -> found.severity() == Severity.ERROR && !rules.contains(found.code()))
        .filter(found -> !faults.isOne(found))
        .toList();
  }
}
