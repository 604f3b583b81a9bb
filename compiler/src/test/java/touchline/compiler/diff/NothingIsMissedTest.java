package touchline.compiler.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.compiler.Comparison;
import touchline.compiler.Compilation;
import touchline.compiler.emit.steptable.StepTableMaker;
import touchline.compiler.model.Flow;
import touchline.table.json.TableFile;

/** Whatever a program that runs the flows could notice is said as a change. */
class NothingIsMissedTest {
  private static final long SEED = 11L;
  private static final int ROUNDS = 250;
  private static final int LEAST = 25;

  private int judged;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "diff/base.flow",
        "flows/lost-card.flow",
        "flows/service-call.flow",
        "flows/jumps.flow",
        "flows/tariff.flow"
      })
  void anotherTableMeansThatSomethingChanged(String file) {
    String text = Versions.read(Versions.RESOURCES.resolve(file));
    Compilation before = Versions.of("a.flow", text);
    Map<String, List<String>> tables = tables(before);
    Random random = new Random(SEED);
    List<String> missed = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      String mutated = mutated(text, random);
      Compilation after = Versions.of("a.flow", mutated);
      if (!after.hasErrors() && !tables(after).equals(tables)) {
        judged++;
        if (Comparison.of(before, after).changes().isEmpty()) {
          missed.add(different(text, mutated));
        }
      }
    }
    assertThat(missed).isEmpty();
    assertThat(judged).isGreaterThan(LEAST);
  }

  /** From the first line that differs on. */
  private static String different(String text, String other) {
    List<String> lines = text.lines().toList();
    List<String> others = other.lines().toList();
    int at = 0;
    while (lines.get(at).equals(others.get(at))) {
      at++;
    }
    return lines.get(at) + " became " + others.get(at);
  }

  /** By flow; without places and seal, and in no order, since that of declarations is none. */
  private static Map<String, List<String>> tables(Compilation version) {
    Map<String, List<String>> tables = new TreeMap<>();
    for (Flow flow : version.project().flows()) {
      byte[] table = TableFile.write(StepTableMaker.table(flow));
      List<String> lines =
          new String(table, StandardCharsets.UTF_8)
              .replaceAll("\"(seal|source)\": \"[^\"]*\"", "")
              .lines()
              .map(line -> line.replaceAll(",$", ""))
              .sorted()
              .toList();
      tables.put(flow.id(), lines);
    }
    return tables;
  }

  private static String mutated(String text, Random random) {
    return random.nextBoolean() ? otherLines(text, random) : otherWord(text, random);
  }

  /** A line is gone, or changes places with the next one. */
  private static String otherLines(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int at = random.nextInt(lines.size() - 1);
    String line = lines.remove(at);
    if (random.nextBoolean()) {
      lines.add(at + 1, line);
    }
    return String.join("\n", lines);
  }

  /** A number or a word becomes another one of the same flow. */
  private static String otherWord(String text, Random random) {
    List<String> pieces = new ArrayList<>(Layout.pieces(text));
    List<Integer> numbers = new ArrayList<>();
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).matches("[0-9]+")) {
        numbers.add(i);
      } else if (pieces.get(i).matches("[a-z-]+")) {
        words.add(i);
      }
    }
    List<Integer> same = random.nextInt(3) == 0 && !numbers.isEmpty() ? numbers : words;
    int at = same.get(random.nextInt(same.size()));
    int other = same.get(random.nextInt(same.size()));
    pieces.set(at, pieces.get(other));
    return String.join("", pieces);
  }
}
