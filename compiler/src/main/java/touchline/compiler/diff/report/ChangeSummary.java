package touchline.compiler.diff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import touchline.compiler.diff.Change;

/** One paragraph that says what matters most: to the customer, to staff, in times, in checks. */
final class ChangeSummary {
  private static final int MOST_SENTENCES = 2;

  private ChangeSummary() {}

  /**
   * Markdown.
   *
   * @param changes the weightiest first
   */
  static String of(List<Change> changes) {
    List<String> sentences = new ArrayList<>();
    for (Audience audience : Audience.values()) {
      List<Change> theirs =
          changes.stream().filter(change -> Audience.of(change) == audience).toList();
      if (!theirs.isEmpty()) {
        sentences.add("**" + audience.words() + ":** " + words(theirs) + ".");
      }
    }
    return String.join(" ", sentences);
  }

  private static String words(List<Change> changes) {
    String first =
        changes.stream()
            .limit(MOST_SENTENCES)
            .map(change -> InlineMarkdown.of(change.message()))
            .collect(Collectors.joining("; "));
    int more = changes.size() - MOST_SENTENCES;
    return more > 0 ? first + "; and " + more + " more" : first;
  }
}
