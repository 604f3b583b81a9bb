package touchline.compiler.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import touchline.compiler.ast.Branch;
import touchline.compiler.ast.Clause;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.Detail;
import touchline.compiler.ast.FieldDeclaration;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.ast.HeaderEntry;
import touchline.compiler.ast.Node;
import touchline.compiler.ast.ScenarioEntry;
import touchline.compiler.ast.Statement;
import touchline.compiler.ast.Text;
import touchline.compiler.ast.Value;
import touchline.compiler.parse.SyntaxTrees;

/** Edits of a file such as people make, at random places. */
final class RandomEdits {
  private final String text;
  private final Random random;
  private final List<Node> nodes = new ArrayList<>();
  private int number = 0;

  RandomEdits(FlowFile file, Random random) {
    this.text = file.source().text();
    this.random = random;
    file.declarations().forEach(this::collect);
  }

  private void collect(Node node) {
    nodes.add(node);
    SyntaxTrees.children(node).forEach(this::collect);
  }

  /** Some edit that can be made. */
  TextEdit next() {
    number++;
    while (true) {
      Optional<TextEdit> edit = attempt();
      if (edit.isPresent()) {
        return edit.get();
      }
    }
  }

  private Optional<TextEdit> attempt() {
    return switch (random.nextInt(16)) {
      case 0, 1 -> add("add step", Statement.Step.class, "step %s-%d \"Added %2$d\" by customer");
      case 2 -> whole(Statement.Step.class).map(step -> remove("remove step", step));
      case 3 -> move();
      case 4 -> title(Statement.Step.class, Statement.Step::title, "change title");
      case 5 -> title(Statement.Decision.class, Statement.Decision::question, "change title");
      case 6 -> duration();
      case 7 -> any(Clause.By.class).map(by -> replace("change actor", by.actor(), "customer"));
      case 8 -> add("add detail", Detail.Do.class, "note \"Added %2$d\"");
      case 9 -> title(Detail.Do.class, Detail.Do::text, "change detail");
      case 10 -> share();
      case 11 -> add("add field", FieldDeclaration.class, "%s-%d \"Added field\" number optional");
      case 12 -> title(FieldDeclaration.class, FieldDeclaration::label, "change field");
      case 13 -> header();
      case 14 -> declaration();
      default -> comment();
    };
  }

  private <T extends Node> Optional<T> any(Class<T> type) {
    List<T> all = nodes.stream().filter(type::isInstance).map(type::cast).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  /** A node that has its lines for itself. */
  private <T extends Node> Optional<T> whole(Class<T> type) {
    return any(type).filter(this::hasItsLines);
  }

  private boolean hasItsLines(Node node) {
    String before = text.substring(lineStart(node), node.span().start());
    String after = text.substring(node.span().end(), lineEnd(node));
    return before.isBlank() && after.isBlank() && lineEnd(node) < text.length();
  }

  private int lineStart(Node node) {
    return text.lastIndexOf('\n', node.span().start() - 1) + 1;
  }

  private int lineEnd(Node node) {
    int end = text.indexOf('\n', node.span().end());
    return end < 0 ? text.length() : end;
  }

  private String indent(Node node) {
    return text.substring(lineStart(node), node.span().start());
  }

  private Optional<TextEdit> add(String kind, Class<? extends Node> type, String added) {
    return whole(type).map(node -> addBehind(kind, node, added));
  }

  private TextEdit addBehind(String kind, Node node, String added) {
    String entry = String.format(added, "added", number + random.nextInt(1_000_000) * 10);
    return TextEdit.adding(kind, lineEnd(node), "\n" + indent(node) + entry);
  }

  private TextEdit remove(String kind, Node node) {
    return TextEdit.of(kind, lineStart(node), lineEnd(node) + 1, "");
  }

  private TextEdit replace(String kind, Node node, String by) {
    return TextEdit.of(kind, node.span().start(), node.span().end(), by);
  }

  private Optional<TextEdit> move() {
    Optional<Statement.Step> step = whole(Statement.Step.class);
    Optional<Statement.Step> to = whole(Statement.Step.class);
    if (step.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    TextEdit out = remove("move step", step.get());
    TextEdit.Replacement gone = out.replacements().get(0);
    String lines = text.substring(gone.start(), gone.end() - 1);
    TextEdit.Replacement in =
        new TextEdit.Replacement(lineEnd(to.get()), lineEnd(to.get()), "\n" + lines, false);
    boolean apart = in.start() < gone.start() - 1 || in.start() > gone.end();
    return apart ? Optional.of(new TextEdit("move step", List.of(gone, in))) : Optional.empty();
  }

  private <T extends Node> Optional<TextEdit> title(
      Class<T> type, Function<T, Text> title, String kind) {
    return any(type)
        .map(title)
        .filter(it -> !it.block())
        .map(it -> TextEdit.of(kind, it.span().end() - 1, it.span().end() - 1, " changed"));
  }

  private Optional<TextEdit> duration() {
    Stream<Value.DurationValue> durations =
        nodes.stream()
            .filter(node -> node instanceof Clause.Within || node instanceof Clause.Takes)
            .flatMap(node -> SyntaxTrees.children(node).stream())
            .map(Value.DurationValue.class::cast);
    List<Value.DurationValue> all = durations.toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(replace("change clause", all.get(random.nextInt(all.size())), "77 min"));
  }

  private Optional<TextEdit> share() {
    return any(Branch.Answer.class)
        .flatMap(Branch.Answer::share)
        .map(share -> replace("change branch", share, "41%"));
  }

  private Optional<TextEdit> header() {
    return random.nextBoolean()
        ? title(HeaderEntry.Purpose.class, HeaderEntry.Purpose::text, "change header")
        : add(
            "add header entry", HeaderEntry.Version.class, "promise \"Added %2$d\" within 3 days");
  }

  private Optional<TextEdit> declaration() {
    return switch (random.nextInt(4)) {
      case 0 -> add("add declaration", Declaration.class, "term \"T%2$d\" \"Added\"");
      case 1 -> title(Declaration.Role.class, Declaration.Role::name, "change declaration");
      case 2 -> whole(ScenarioEntry.class).map(it -> addBehind("add entry", it, "late added-%2$d"));
      default -> whole(ScenarioEntry.class).map(it -> remove("remove entry", it));
    };
  }

  private Optional<TextEdit> comment() {
    Class<? extends Node> type =
        List.of(Statement.class, Detail.class, Declaration.class).get(random.nextInt(3));
    return whole(type)
        .map(
            node ->
                TextEdit.adding(
                    "add comment",
                    lineStart(node),
                    indent(node) + "// Added " + random.nextInt() + "\n"));
  }
}
