package touchline.compiler.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchline.compiler.diagnostics.Diagnostics;
import touchline.compiler.parse.FlowParser;

/** Lists that both sides changed. */
class ElementsTest {

  /** The four versions of a list, of what stands in its line before it and behind it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "record a    | record a, b | record a, c    | record a, b, c",
        "record a, b | record b    | record a, b, c | record b, c",
        "record a, b | record b, a | record a, b, c | record b, a, c",
        "record a, b, c | record a, c | record a, b | record a",
        "record a, b | record x, a, b | record a, b, y | record x, a, b, y",
        "record a    | record a,b  | record a, c    | record a,b, c",
        "set a = 1, b = 2 | set a = 1, b = 3 | set a = 5, b = 2 | set a = 5, b = 3",
        "set a = 1 | set a = 1, b = \"x, y\" | set c = 2, a = 1 | set c = 2, a = 1, b = \"x, y\"",
      })
  void whatBothDidGoesTogether(String base, String ours, String theirs, String both) {
    assertThat(merge(base, ours, theirs)).isEqualTo(new Merged.Whole(flow(both)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "record a       | record b       | record c",
        "record a, b    | record a       | record b",
        "record a, b, c, d | record d, a, b, c | record a, d, b, c",
        "set a = 1      | set a = 2      | set a = 3",
        "set a = 1, b = 1 | set b = 1    | set a = 2, b = 1",
        "record a       | record a, b    | record a /* why */, c",
      })
  void orSomebodyHasToChoose(String base, String ours, String theirs) {
    assertThat(merge(base, ours, theirs)).isInstanceOf(Merged.Conflicts.class);
  }

  @Test
  void allKindsOfListsDo() {
    String base =
        """
        flow visit "Visit" {
          audience agent
          handles repair via phone
          promise "Soon" within 2 days from start to done pausing for customer
          fields { colour "Colour" one of red, blue }
          from phone { step start "Start" }
          end done "Done"
        }
        scenario "One" of visit { given colour = red }
        """;
    String ours =
        base.replace("agent", "agent, clerk")
            .replace("handles repair", "handles repair, advice")
            .replace("to done", "to done, given-up")
            .replace("red, blue", "red, green, blue")
            .replace("from phone", "from phone, email")
            .replace("= red", "= red, size = 3");
    String theirs =
        base.replace("agent", "engineer, agent")
            .replace("via phone", "via phone, letter")
            .replace("pausing for customer", "pausing for customer, supplier")
            .replace("to done", "to done, sent-on")
            .replace("red, blue", "red, blue, black")
            .replace("from phone", "from website, phone")
            .replace("= red", "= red, age = 4");
    assertThat(merger().merge(base, ours, theirs))
        .isEqualTo(
            new Merged.Whole(
                """
                flow visit "Visit" {
                  audience engineer, agent, clerk
                  handles repair, advice via phone, letter
                  promise "Soon" within 2 days from start to done, given-up, sent-on pausing for customer, supplier
                  fields { colour "Colour" one of red, green, blue, black }
                  from website, phone, email { step start "Start" }
                  end done "Done"
                }
                scenario "One" of visit { given colour = red, size = 3, age = 4 }
                """));
  }

  /** What a scenario answers counts by its number: one more here and one more there are not two. */
  @Test
  void answersInTurnDoNot() {
    String base = "scenario \"One\" of visit { answer known yes }\n";
    assertThat(
            merger()
                .merge(base, base.replace("yes", "yes, no"), base.replace("yes", "yes, perhaps")))
        .isInstanceOf(Merged.Conflicts.class);
  }

  /** As if both edits had been made one after the other; who adds keeps the order. */
  @Test
  void randomEditsGoTogether() {
    for (int seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      List<String> base = names("f", 1 + random.nextInt(6));
      List<String> ours = edited(base, names("o", random.nextInt(3)), random, 0);
      List<String> theirs = edited(base, names("t", random.nextInt(3)), random, 1);
      Set<String> expected = new LinkedHashSet<>(base);
      expected.retainAll(ours);
      expected.retainAll(theirs);
      Stream.concat(ours.stream(), theirs.stream())
          .filter(it -> !base.contains(it))
          .forEach(expected::add);
      if (expected.isEmpty() || ours.isEmpty() || theirs.isEmpty()) {
        continue;
      }
      Merged merged = merge(list(base), list(ours), list(theirs));
      assertThat(merged).as("seed " + seed).isInstanceOf(Merged.Whole.class);
      List<String> all = elements(((Merged.Whole) merged).text());
      assertThat(all).as("seed " + seed).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(all).as("seed " + seed).filteredOn(ours::contains).isEqualTo(kept(ours, expected));
      assertThat(all)
          .as("seed " + seed)
          .filteredOn(theirs::contains)
          .isEqualTo(kept(theirs, expected));
    }
  }

  private static List<String> names(String letter, int count) {
    return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
  }

  /** Removes only every second element, so that no two sides remove the same one. */
  private static List<String> edited(
      List<String> base, List<String> added, Random random, int parity) {
    List<String> edited = new ArrayList<>();
    for (int i = 0; i < base.size(); i++) {
      if (i % 2 != parity || random.nextInt(3) > 0) {
        edited.add(base.get(i));
      }
    }
    added.forEach(it -> edited.add(random.nextInt(edited.size() + 1), it));
    return edited;
  }

  private static List<String> kept(List<String> list, Set<String> all) {
    return list.stream().filter(all::contains).toList();
  }

  private static String list(List<String> elements) {
    return "record " + String.join(", ", elements);
  }

  private static List<String> elements(String flow) {
    int from = flow.indexOf("record ") + "record ".length();
    return List.of(flow.substring(from, flow.indexOf(" }", from)).split(", "));
  }

  private static Merged merge(String base, String ours, String theirs) {
    return merger().merge(flow(base), flow(ours), flow(theirs));
  }

  private static Merger merger() {
    return new Merger(file -> FlowParser.parse(file, new Diagnostics()), Markers.STANDARD);
  }

  private static String flow(String detail) {
    return "flow visit \"Visit\" {\n  step ask \"Ask\" { " + detail + " }\n}\n";
  }
}
