package touchline.compiler.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchline.compiler.Compilation;
import touchline.compiler.Registry;
import touchline.compiler.diff.report.DiffFormat;
import touchline.compiler.report.TextStyle;

/** The page about changes lists all kinds that there are, and its example is what comes of it. */
class DiffPageTest {
  private static final Path PAGE = Versions.ROOT.resolve("docs/diff.md");
  private static final String TABLE = "## Kinds of changes\n\n";

  private final String page = Versions.read(PAGE);

  @Test
  void theTableListsAllKinds() throws IOException {
    String expected = page.substring(0, page.indexOf(TABLE) + TABLE.length()) + table(kinds());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, expected);
    }
    assertThat(Versions.read(PAGE)).isEqualTo(expected);
  }

  @Test
  void noTwoKindsAreCalledTheSame() {
    Set<String> ids = new HashSet<>();
    assertThat(kinds()).allMatch(kind -> ids.add(kind.id()));
  }

  private static List<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>();
    Registry.diffRules().forEach(rule -> kinds.addAll(rule.kinds()));
    kinds.sort(Comparator.comparing(Kind::group).thenComparing(Kind::id));
    return kinds;
  }

  private static String table(List<Kind> kinds) {
    StringBuilder table =
        new StringBuilder("| kind | about | level | meaning |\n|---|---|---|---|\n");
    for (Kind kind : kinds) {
      table.append("| `").append(kind.id()).append("` | ");
      table.append(kind.group().word()).append(" | ").append(kind.level().word());
      table.append(" | ").append(kind.meaning()).append(" |\n");
    }
    return table.toString();
  }

  @Test
  void theExampleIsWhatComesOfIt() {
    String edited = Edit.base();
    String before = "";
    for (String line : block("```diff example\n").lines().toList()) {
      if (line.startsWith("-")) {
        before = line.substring(1).strip();
        assertThat(edited).contains(before);
      } else {
        edited = edited.replace(before, line.substring(1).strip());
      }
    }
    Compilation older = Versions.of("visit.flow", Edit.base());
    Compilation newer = Versions.of("visit.flow", edited);
    String report =
        DiffFormat.TEXT.of(
            Differences.between(older.project(), newer.project()),
            Versions.changes(older, newer),
            TextStyle.PLAIN);
    assertThat(block("```text changes\n")).isEqualTo(report);
  }

  private String block(String fence) {
    int start = page.indexOf(fence) + fence.length();
    return page.substring(start, page.indexOf("```", start));
  }
}
