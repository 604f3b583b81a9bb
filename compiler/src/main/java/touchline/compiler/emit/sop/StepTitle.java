package touchline.compiler.emit.sop;

import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Node;

/** Titles, with what kind of step it is where the title alone doesn't say so. */
final class StepTitle {
  private StepTitle() {}

  static String of(Sop sop, Node node) {
    String title = MarkdownText.plain(node.title());
    return switch (Kind.of(node)) {
      case WAIT -> sop.words("sop.title.wait", title);
      case SURVEY -> sop.words("sop.title.survey", title);
      case PARALLEL -> title.isEmpty() ? sop.words("sop.title.parallel") : title;
      case CALL -> title.isEmpty() ? called(node) : title;
      case STEP, DECISION, ESCALATION, ANYTIME, END, BETWEEN -> title;
    };
  }

  private static String called(Node node) {
    return node instanceof Node.Call call ? MarkdownText.plain(call.flow().title()) : "";
  }
}
