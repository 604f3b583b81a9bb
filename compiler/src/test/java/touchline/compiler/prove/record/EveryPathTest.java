package touchline.compiler.prove.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.compiler.Compilation;
import touchline.compiler.OnlyErrors;
import touchline.compiler.model.Flow;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** What is proved about random flows, against all paths through them. */
class EveryPathTest {
  private static final String HEAD =
      "role agent \"Agent\"\ntouchpoint phone \"Phone\"\nrequest any \"Any\"\n";

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 7})
  void agreesWithAllPaths(int size) {
    int compared = 0;
    int failing = 0;
    for (long seed = 0; seed < 400; seed++) {
      Random random = new Random(seed * 31 + size);
      RandomRecords helper = new RandomRecords(random, "h", false, 3);
      RandomRecords main = new RandomRecords(random, "s", true, size);
      String text =
          HEAD
              + "flow main \"Main\" {\n  handles any via phone\n"
              + main.text()
              + "}\nflow helper \"Helper\" {\n"
              + helper.text()
              + "}\n";
      Compilation compilation = compile(text);
      // What can't be reached, or never ends, is reported elsewhere.
      if (compilation.diagnostics().stream().noneMatch(it -> it.code().code().startsWith("TL04"))) {
        compared++;
        failing += compare(compilation, main, helper, "seed " + seed + "\n" + text) ? 1 : 0;
      }
    }
    assertThat(compared).isGreaterThan(30);
    assertThat(failing).isBetween(10, compared - 10);
  }

  private static boolean compare(
      Compilation compilation, RandomRecords main, RandomRecords helper, String text) {
    ProjectRecords records = new ProjectRecords(compilation.project(), span -> false);
    EveryPath paths = new EveryPath(main, 0, helper);
    Flow flow = compilation.project().flow("main").orElseThrow();
    FlowRecords found = records.of(flow).orElseThrow();
    for (Map.Entry<String, Integer> item : paths.certain.entrySet()) {
      if (flow.graph().find(item.getKey()).isPresent()) {
        assertThat(new TreeSet<>(found.certainAt(item.getKey())))
            .as("%s in %s", item.getKey(), text)
            .isEqualTo(fields(item.getValue()));
      }
    }
    FlowRecords called =
        records.of(compilation.project().flow("helper").orElseThrow()).orElseThrow();
    boolean reported = !found.missing().isEmpty() || !called.missing().isEmpty();
    boolean isCalled = !flow.graph().calls().isEmpty();
    if (isCalled) {
      assertThat(reported).as(text).isEqualTo(paths.fails);
    } else {
      assertThat(!found.missing().isEmpty()).as(text).isEqualTo(paths.fails);
    }
    assertThat(found.clashes()).as(text).isEmpty();
    return paths.fails;
  }

  private static Set<String> fields(int known) {
    Set<String> fields = new TreeSet<>();
    for (int i = 0; i < RandomRecords.FIELDS.size(); i++) {
      if ((known >> i & 1) == 1) {
        fields.add(RandomRecords.FIELDS.get(i));
      }
    }
    return fields;
  }

  private static Compilation compile(String text) {
    Sources none = (importer, path) -> new Sources.Missing(List.of());
    return OnlyErrors.compile(List.of(new SourceFile("random.flow", text)), none);
  }
}
