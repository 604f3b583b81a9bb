package touchline.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fenced block of a Markdown page.
 *
 * @param words what stands behind the opening fence: {@code flow}, then what is special about it
 * @param line of the opening fence, from 1
 */
record CodeBlock(String page, int line, List<String> words, String text) {
  private static final String FENCE = "```";

  /** The blocks of a page whose first word is {@code flow}. */
  static List<CodeBlock> flowsOf(String page, String markdown) {
    List<CodeBlock> blocks = new ArrayList<>();
    List<String> lines = markdown.lines().toList();
    int at = 0;
    while (at < lines.size()) {
      if (!lines.get(at).startsWith(FENCE)) {
        at++;
        continue;
      }
      int open = at++;
      while (!lines.get(at).equals(FENCE)) {
        at++;
      }
      List<String> words = List.of(lines.get(open).substring(FENCE.length()).trim().split(" +"));
      if (words.get(0).equals("flow")) {
        String text = String.join("\n", lines.subList(open + 1, at)) + "\n";
        blocks.add(new CodeBlock(page, open + 1, words.subList(1, words.size()), text));
      }
      at++;
    }
    return blocks;
  }

  boolean is(String word) {
    return words.contains(word);
  }

  /** The part behind {@code name=} of one of the words. */
  Optional<String> option(String name) {
    return words.stream()
        .filter(word -> word.startsWith(name + "="))
        .map(word -> word.substring(name.length() + 1))
        .findFirst();
  }

  @Override
  public String toString() {
    return page + ":" + line;
  }
}
