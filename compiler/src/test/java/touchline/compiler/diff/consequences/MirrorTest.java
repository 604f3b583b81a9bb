package touchline.compiler.diff.consequences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import touchline.compiler.diff.Change;

/** What a change leads to, undoing it leads away from; what changes nothing leads to nothing. */
class MirrorTest {
  private static final int PAIRS = 60;

  /** What is replaced by what. */
  private record Edit(String part, String replacement) {}

  private static final List<Edit> EDITS =
      List.of(
          new Edit("within 1 h takes", "within 2 h takes"),
          new Edit("takes 15 min", "takes 40 min"),
          new Edit("within 90 min", "within 1 h"),
          new Edit("takes 3 min", "takes 25 min"),
          new Edit("one of small, large", "one of small, middling, large"),
          new Edit(" {\n        say \"The engineer calls you within the hour.\"\n      }", ""),
          new Edit("step answer", "step pick-up \"Pick up\" by engineer\n    step answer"),
          new Edit("  survey happy", "  wait hour \"An hour\" up to 1 h\n    survey happy"),
          new Edit("end closed", "step file \"File it\" by agent takes 1 min\n    end closed"));

  /** The kind that a kind turns into; error and warning both into what is mended. */
  private static final Map<String, String> MIRRORED =
      Map.ofEntries(
          Map.entry("promise-broken", "promise-kept"),
          Map.entry("promise-kept", "promise-broken"),
          Map.entry("worst-case-longer", "worst-case-shorter"),
          Map.entry("worst-case-shorter", "worst-case-longer"),
          Map.entry("usual-time-longer", "usual-time-shorter"),
          Map.entry("usual-time-shorter", "usual-time-longer"),
          Map.entry("more-hand-overs", "fewer-hand-overs"),
          Map.entry("fewer-hand-overs", "more-hand-overs"),
          Map.entry("error-appeared", "mended"),
          Map.entry("warning-appeared", "mended"),
          Map.entry("finding-mended", "appeared"),
          Map.entry("customer-not-told", "customer-told"),
          Map.entry("customer-told", "customer-not-told"),
          Map.entry("scenario-fails", "scenario-passes"),
          Map.entry("scenario-passes", "scenario-fails"),
          Map.entry("less-coverage", "more-coverage"),
          Map.entry("more-coverage", "less-coverage"));

  @Test
  void theOtherWayRoundIsTheMirrorImage() {
    Random random = new Random(42);
    int consequences = 0;
    for (int i = 0; i < PAIRS; i++) {
      String before = version(random);
      String after = version(random);
      List<String> there = kinds(before, after);
      assertThat(kinds(after, before).stream().map(MirrorTest::plain).sorted())
          .as("%s%n%s", before, after)
          .containsExactlyElementsOf(there.stream().map(MirrorTest::mirrored).sorted().toList());
      consequences += there.size();
    }
    assertThat(consequences).isGreaterThan(PAIRS);
  }

  @Test
  void theSameVersionTwiceLeadsToNothing() {
    Random random = new Random(7);
    for (int i = 0; i < PAIRS / 4; i++) {
      String version = version(random);
      assertThat(FaultReport.compare(version, version).changes()).as(version).isEmpty();
    }
  }

  private static String version(Random random) {
    String text = FaultReport.TEXT;
    for (Edit edit : EDITS) {
      if (random.nextInt(4) == 0) {
        text = FaultReport.with(text, edit.part(), edit.replacement());
      }
    }
    return text;
  }

  /** An old scenario that no longer goes its way does so in both directions. */
  private static List<String> kinds(String before, String after) {
    List<String> kinds = new ArrayList<>();
    for (Change change : FaultReport.consequences(before, after)) {
      if (!change.kind().id().equals("case-goes-elsewhere")) {
        kinds.add(change.kind().id());
      }
    }
    return kinds;
  }

  private static String mirrored(String kind) {
    String mirrored = MIRRORED.get(kind);
    return mirrored == null ? fail(kind) : mirrored;
  }

  private static String plain(String kind) {
    return switch (kind) {
      case "error-appeared", "warning-appeared" -> "appeared";
      case "finding-mended" -> "mended";
      default -> kind;
    };
  }
}
