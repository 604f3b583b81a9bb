package touchline.compiler.diff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import touchline.compiler.diff.Change;

/** One paragraph that says what matters most: to the customer, to staff, in times, in checks. */
final class ChangeSummary {
  private static final int MOST_ABOUT_CUSTOMERS = 2;

  private static final int LONGEST = 300;

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
        sentences.add(
            "**"
                + audience.words()
                + ":** "
                + words(theirs, audience == Audience.CUSTOMER ? MOST_ABOUT_CUSTOMERS : 1)
                + ".");
      }
    }
    return String.join(" ", sentences);
  }

  private static String words(List<Change> changes, int most) {
    String first =
        changes.stream()
            .limit(most)
            .map(change -> InlineMarkdown.of(ShortText.of(change.message(), LONGEST)))
            .collect(Collectors.joining("; "));
    int more = changes.size() - most;
    return more > 0 ? first + "; and " + more + " more" : first;
  }
}
