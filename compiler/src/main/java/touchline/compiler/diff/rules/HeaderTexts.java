package touchline.compiler.diff.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowDiffRule;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Header;

/** What the head of a flow says about the flow as a document. */
public final class HeaderTexts implements FlowDiffRule {

  /**
   * An entry.
   *
   * @param text what it says, the same for what means the same
   */
  private record Entry(Kind kind, String words, Function<Header, Optional<String>> text) {}

  private static final List<Entry> ENTRIES =
      List.of(
          entry("purpose", "purpose", Header::purpose),
          entry("scope", "scope", Header::scope),
          entry("version", "version", Header::version),
          entry(
              "effective",
              "day from which it holds",
              header -> header.effective().map(Object::toString)),
          entry(
              "review",
              "time between reviews",
              header -> header.review().map(Header.Review::every).map(Duration::written)),
          entry("language", "language", header -> Optional.of(header.language())),
          entry("approval", "approval", HeaderTexts::approvals));

  private static Entry entry(String id, String words, Function<Header, Optional<String>> text) {
    String meaning = "the head of the flow names another " + words;
    return new Entry(new Kind(id + "-changed", Group.WORDING, Level.INFO, meaning), words, text);
  }

  private static Optional<String> approvals(Header header) {
    List<String> all = new ArrayList<>();
    for (Header.Approval approval : header.approvals()) {
      all.add(approval.by().name() + " on " + approval.on());
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", all));
  }

  @Override
  public List<Kind> kinds() {
    return ENTRIES.stream().map(Entry::kind).toList();
  }

  @Override
  public void compare(FlowPair flow, Consumer<Change> changes) {
    for (Entry entry : ENTRIES) {
      Optional<String> before = entry.text.apply(flow.before().header());
      Optional<String> after = entry.text.apply(flow.after().header());
      if (!before.equals(after)) {
        String message =
            "the " + entry.words + " goes from " + words(before) + " to " + words(after);
        changes.accept(Change.of(entry.kind, flow, message).worded(before, after));
      }
    }
  }

  private static String words(Optional<String> text) {
    return text.map(it -> "“" + it + "”").orElse("nothing");
  }
}
