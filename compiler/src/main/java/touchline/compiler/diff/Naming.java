package touchline.compiler.diff;

import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;

/** Names of things for people. */
public final class Naming {
  private Naming() {}

  /** {@code step “Book a visit” (book)}; without the id if it only repeats the title. */
  public static String of(Node node) {
    String title = node.title().isEmpty() ? "" : " " + quoted(node.title());
    boolean needed = node.head().idWritten() || title.isEmpty();
    String id = needed && node.id().indexOf('.') < 0 ? " (" + node.id() + ")" : "";
    return node.match(StatementWord.WORD) + title + id;
  }

  /** {@code flow “Book a visit” (visit)}. */
  public static String of(Flow flow) {
    return "flow " + quoted(flow.title()) + " (" + flow.id() + ")";
  }

  /** A text in quotation marks. */
  public static String quoted(String text) {
    return "“" + text + "”";
  }
}
