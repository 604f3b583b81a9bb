package touchline.compiler.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes Markdown apart: paragraphs, items of lists, tables, fenced blocks. */
final class BlockReader {
  static final String FENCE = "```";
  private static final String ITEM = "- ";

  private final List<String> lines;
  private final List<Block> blocks = new ArrayList<>();
  private int at = 0;

  private BlockReader(List<String> lines) {
    this.lines = lines;
  }

  static List<Block> read(List<String> lines) {
    BlockReader reader = new BlockReader(lines);
    while (reader.at < reader.lines.size()) {
      reader.next();
    }
    return List.copyOf(reader.blocks);
  }

  private void next() {
    String line = lines.get(at);
    if (line.isBlank()) {
      at++;
    } else if (line.startsWith(FENCE)) {
      code(line);
    } else if (line.startsWith("|")) {
      blocks.add(new Block.Table(takeWhile(next -> next.startsWith("|"))));
    } else if (line.startsWith(ITEM)) {
      at++;
      String text = line.substring(ITEM.length());
      blocks.add(new Block.Item(joined(text, takeWhile(next -> next.startsWith("  ")))));
    } else {
      at++;
      blocks.add(new Block.Paragraph(joined(line, takeWhile(BlockReader::continues))));
    }
  }

  private void code(String fence) {
    at++;
    List<String> words = List.of(fence.substring(FENCE.length()).trim().split(" +"));
    List<String> inside = takeWhile(line -> !line.equals(FENCE));
    at++;
    blocks.add(new Block.Code(words, inside.isEmpty() ? "" : String.join("\n", inside) + "\n"));
  }

  private List<String> takeWhile(Predicate<String> wanted) {
    int from = at;
    while (at < lines.size() && wanted.test(lines.get(at))) {
      at++;
    }
    return lines.subList(from, at);
  }

  private static boolean continues(String line) {
    return !line.isBlank()
        && !line.startsWith(FENCE)
        && !line.startsWith("|")
        && !line.startsWith(ITEM);
  }

  private static String joined(String first, List<String> more) {
    StringBuilder text = new StringBuilder(first.trim());
    more.forEach(line -> text.append(' ').append(line.trim()));
    return text.toString();
  }
}
