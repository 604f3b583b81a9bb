package touchline.compiler.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.Compilation;
import touchline.compiler.Registry;
import touchline.compiler.diff.report.DiffFormat;
import touchline.compiler.report.TextStyle;

/** One edit for each kind of change: it is said, and nothing else. */
class EditsTest {
  private static final Compilation BASE = Versions.of("visit.flow", Edit.base());

  /** Edits that can't be made alone. */
  private static final Map<String, Set<String>> BESIDES =
      Map.ofEntries(
          Map.entry("end-removed", Set.of("way-retargeted")),
          Map.entry(
              "field-removed", Set.of("condition-changed", "record-removed", "scenario-changed")),
          Map.entry("department-removed", Set.of("role-moved")),
          Map.entry("party-removed", Set.of("awaited-changed")),
          Map.entry("request-removed", Set.of("request-dropped")),
          Map.entry("request-taken-up", Set.of("request-added")));

  static List<Edit> edits() {
    return Edit.all();
  }

  @ParameterizedTest
  @MethodSource("edits")
  void saysTheEditAndNothingElse(Edit edit) throws IOException {
    List<Change> changes = changes(edit);
    String report = DiffFormat.TEXT.of(differences(edit), changes, TextStyle.PLAIN);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(edit.file(), edit.with(report));
    }
    assertThat(Versions.read(edit.file())).isEqualTo(edit.with(report));
    Set<String> expected = new TreeSet<>(BESIDES.getOrDefault(edit.name(), Set.of()));
    expected.add(edit.kind());
    assertThat(new TreeSet<>(Versions.kinds(changes))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("edits")
  void saysTheOppositeTheOtherWayRound(Edit edit) {
    Compilation edited = Versions.of("visit.flow", edit.applied(Edit.base()));
    List<String> back = Versions.kinds(Versions.changes(edited, BASE));
    List<String> there =
        changes(edit).stream().map(change -> opposite(change.kind().id())).sorted().toList();
    assertThat(back).isEqualTo(there);
  }

  private static Differences differences(Edit edit) {
    Compilation edited = Versions.of("visit.flow", edit.applied(Edit.base()));
    return Differences.between(BASE.project(), edited.project());
  }

  private static List<Change> changes(Edit edit) {
    return Versions.changes(BASE, Versions.of("visit.flow", edit.applied(Edit.base())));
  }

  private static final Map<String, String> OPPOSITES =
      Map.of(
          "-added", "-removed",
          "-longer", "-shorter",
          "-narrowed", "-widened",
          "field-required", "field-optional",
          "field-personal", "field-not-personal",
          "touchpoint-opened", "touchpoint-closed",
          "request-taken-up", "request-dropped");

  private static String opposite(String kind) {
    for (Map.Entry<String, String> entry : OPPOSITES.entrySet()) {
      if (kind.endsWith(entry.getKey())) {
        return kind.replace(entry.getKey(), entry.getValue());
      }
      if (kind.endsWith(entry.getValue())) {
        return kind.replace(entry.getValue(), entry.getKey());
      }
    }
    return kind;
  }

  @Test
  void thereIsAnEditForEachKind() {
    Set<String> kinds =
        Registry.diffRules().stream()
            .flatMap(rule -> rule.kinds().stream())
            .filter(kind -> kind.group() != Group.CONSEQUENCES)
            .map(Kind::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> edited = new TreeSet<>(edits().stream().map(Edit::kind).toList());
    assertThat(edited).isEqualTo(kinds);
  }
}
