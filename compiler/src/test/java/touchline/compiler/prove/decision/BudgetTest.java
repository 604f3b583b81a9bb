package touchline.compiler.prove.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import touchline.compiler.Compiler;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Way;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** However many fields there are, the proof comes to an end, and says if it had to give up. */
class BudgetTest {
  private static final Sources NO_OTHERS =
      (importer, path) -> {
        throw new IllegalArgumentException(path);
      };

  @Test
  void givesUpOnThatDecisionOnly() {
    List<Verdict> verdicts =
        verdicts(
            fields(40, "yes-no"),
            decision("simple", "f0", "not f0")
                + decision("any", all(0, 40, " or "), "not (" + all(0, 40, " or ") + ")")
                + decision("pairs", pairs(20), "f0")
                + "step again \"Again\" by agent { record f0, f1 }\n"
                + decision("gap", "f0 and f1", "not f0"));

    assertThat(verdicts)
        .extracting(it -> it.decision().id() + " " + it.proven())
        .containsExactly("simple true", "any true", "pairs false", "gap false");
  }

  @Test
  void whatIsTrueOfMoreCasesIsProvenAfterwardsToo() {
    List<Verdict> verdicts =
        verdicts(
            fields(40, "yes-no"),
            decision("any", all(0, 40, " or "), "not f0")
                + decision("pairs", pairs(20), "f0", "not f0")
                + decision("complete", "f0", "not f0")
                + decision("never", "f0", "f0 and f1", "not f0"));

    assertThat(verdicts.get(1).proven()).isFalse();
    assertThat(verdicts.get(2).proven()).isTrue();
    assertThat(verdicts.get(3).proven()).isTrue();
    assertThat(verdicts.get(3).neverTaken())
        .extracting(it -> it.way().id())
        .containsExactly("never.f0-and-f1");
  }

  @Test
  void hundredsOfFieldsDecidedOneAfterTheOther() {
    String decisions =
        IntStream.range(0, 300)
            .mapToObj(i -> decision("d" + i, "f" + i + " < 5", "f" + i + " > 5"))
            .collect(Collectors.joining());

    List<Verdict> verdicts = verdicts(fields(300, "number 0 to 10"), decisions);

    assertThat(verdicts).hasSize(300).allMatch(Verdict::proven);
    assertThat(verdicts)
        .allMatch(it -> it.gap().orElseThrow().cases().ranges().get(0).endsWith(" = 5"));
  }

  @Test
  void findsACaseForEachWay() {
    Flow flow =
        flow(
            "f0 \"F\" money EUR f1 \"G\" one of low, high",
            2,
            decision("d", "f0 < 100 EUR and f1 = high", "f0 >= 100 EUR", "f1 = low"));
    Decisions decisions = Decisions.of(flow, false, new CalledFlows(id -> Optional.empty())).get();

    assertThat(flow.graph().waysFrom("d"))
        .extracting((Way way) -> decisions.casesOf(way).orElseThrow().example())
        .containsExactly("f0 = 50 EUR, f1 = high", "f0 = 100 EUR", "f0 = 50 EUR, f1 = low");
  }

  private static String fields(int count, String type) {
    return IntStream.range(0, count)
        .mapToObj(i -> "f" + i + " \"F " + i + "\" " + type)
        .collect(Collectors.joining("\n"));
  }

  private static String all(int from, int to, String between) {
    return IntStream.range(from, to).mapToObj(i -> "f" + i).collect(Collectors.joining(between));
  }

  /** Each of the first fields with one of the last: the worst there is for their order. */
  private static String pairs(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "f" + i + " and f" + (count + i))
        .collect(Collectors.joining(" or "));
  }

  private static String decision(String id, String... conditions) {
    StringBuilder text = new StringBuilder("decision " + id + " \"" + id + "?\" {\n");
    for (String condition : conditions) {
      text.append("when ").append(condition).append(" go on\n");
    }
    return text.append("}\n").toString();
  }

  private static List<Verdict> verdicts(String fields, String body) {
    int count = (int) fields.lines().count();
    return Decisions.of(flow(fields, count, body), false, new CalledFlows(id -> Optional.empty()))
        .orElseThrow()
        .verdicts();
  }

  private static Flow flow(String fields, int count, String body) {
    String text =
        "role agent \"Agent\"\ntouchpoint phone \"Phone\"\nrequest any \"Any\"\n"
            + "flow budget \"Budget\" {\nhandles any via phone\nfields {\n"
            + fields
            + "\n}\nstep start \"Start\" by agent { record "
            + all(0, count, ", ")
            + " }\n"
            + body
            + "end done \"Done\"\n}\n";
    return Compiler.compile(List.of(new SourceFile("budget.flow", text)), NO_OTHERS)
        .project()
        .flows()
        .get(0);
  }
}
