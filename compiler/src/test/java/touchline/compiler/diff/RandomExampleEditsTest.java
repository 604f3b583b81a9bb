package touchline.compiler.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import touchline.compiler.Comparison;
import touchline.compiler.Compilation;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;

/** Random edits of the examples: the list of changes is exactly the edits. */
class RandomExampleEditsTest {
  private static final long SEED = 7L;
  private static final int ROUNDS = 120;
  private static final int LEAST = 90;
  private static final Pattern TITLE = Pattern.compile("\"([^\"\\\\]+)\"");
  private static final Pattern WITHIN = Pattern.compile("(within|up to) ([0-9]+) ");
  private static final Pattern TAKES = Pattern.compile("takes ([0-9]+) ");

  private final Path folder = Versions.ROOT.resolve("examples");
  private final Map<String, String> project = Versions.folder(folder);
  private final Compilation before = Versions.of(project);
  private int number;

  /**
   * An edit of one statement.
   *
   * @param expected kind and statement
   */
  private record Edited(int start, int end, String text, String expected) {}

  @Test
  void theChangesAreExactlyTheEdits() {
    Random random = new Random(SEED);
    List<Flow> flows = before.project().flows();
    int compared = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Flow flow = flows.get(random.nextInt(flows.size()));
      List<Edited> edits = edits(flow, random);
      String path = flow.span().file().path();
      StringBuilder text = new StringBuilder(flow.span().file().text());
      edits.forEach(edit -> text.replace(edit.start, edit.end, edit.text));
      Map<String, String> edited = new LinkedHashMap<>(project);
      edited.put(path, text.toString());
      Compilation after = Versions.of(edited);
      if (Comparison.obstacles(after).isEmpty()) {
        List<String> expected = new ArrayList<>(edits.stream().map(Edited::expected).toList());
        Collections.sort(expected);
        List<String> found =
            Versions.changes(before, after).stream()
                .map(it -> it.kind().id() + " " + it.statement().orElse(""))
                .sorted()
                .toList();
        assertThat(found).as("%s", edits).isEqualTo(expected);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(LEAST);
  }

  /** One to four edits of different statements, the last in the text first. */
  private List<Edited> edits(Flow flow, Random random) {
    List<Node> nodes =
        new ArrayList<>(
            flow.graph().nodes().stream()
                .filter(node -> node.match(NodeKinds.IS_STATEMENT))
                .filter(node -> !node.id().contains("."))
                .toList());
    Collections.shuffle(nodes, random);
    List<Edited> edits = new ArrayList<>();
    int wanted = 1 + random.nextInt(4);
    for (Node node : nodes) {
      if (edits.size() < wanted) {
        edit(node, random.nextInt(5)).ifPresent(edits::add);
      }
    }
    edits.sort(Comparator.comparingInt(Edited::start).reversed());
    return edits;
  }

  private Optional<Edited> edit(Node node, int sort) {
    String head = node.span().text();
    return switch (sort) {
      case 0 ->
          replaced(node, TITLE.matcher(head), "title-changed", it -> "\"" + it.group(1) + " now\"");
      case 1 ->
          replaced(
              node,
              WITHIN.matcher(head),
              "deadline-longer",
              it -> it.group(1) + " " + Integer.parseInt(it.group(2)) * 2 + " ");
      case 2 ->
          replaced(
              node,
              TAKES.matcher(head),
              "takes-longer",
              it -> "takes " + (Integer.parseInt(it.group(1)) + 1) + " ");
      case 3 -> added(node);
      default -> head.startsWith("step") ? noted(node) : Optional.empty();
    };
  }

  private interface Replacement {
    String of(Matcher found);
  }

  private static Optional<Edited> replaced(
      Node node, Matcher matcher, String kind, Replacement replacement) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    int start = node.span().start();
    String text = replacement.of(matcher);
    String id = node.head().idWritten() ? node.id() : node.id() + "-now";
    return Optional.of(
        new Edited(
            start + matcher.start(),
            start + matcher.end(),
            text,
            kind + " " + (kind.equals("title-changed") ? id : node.id())));
  }

  private Optional<Edited> added(Node node) {
    number++;
    String id = "extra-" + number;
    int start = node.span().start();
    String step = "step " + id + " \"Do something more, number " + number + "\"\n";
    return Optional.of(new Edited(start, start, step, "step-added " + id));
  }

  /** Gives the step an instruction, whether it has details or not. */
  private static Optional<Edited> noted(Node node) {
    String text = node.span().file().text();
    int end = node.span().end();
    int brace = end;
    while (brace < text.length() && Character.isWhitespace(text.charAt(brace))) {
      brace++;
    }
    boolean details = brace < text.length() && text.charAt(brace) == '{';
    return Optional.of(
        details
            ? new Edited(brace + 1, brace + 1, " note \"Look here.\"", "note-changed " + node.id())
            : new Edited(end, end, " { note \"Look here.\" }", "note-changed " + node.id()));
  }
}
