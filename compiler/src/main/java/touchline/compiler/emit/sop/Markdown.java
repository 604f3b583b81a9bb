package touchline.compiler.emit.sop;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.emit.MarkdownText;

/**
 * Writes blocks of Markdown one below the other, with blank lines where they are needed and lists
 * indented so that whatever stands in an item stays in it. All texts handed in are Markdown.
 */
final class Markdown {
  private static final String INDENT = "  ";

  private final StringBuilder page = new StringBuilder();
  private String indent = "";
  private Last last = Last.NOTHING;

  /** What stands above. */
  private enum Last {
    NOTHING,
    ITEM_TEXT,
    ITEM,
    BLOCK
  }

  void heading(int level, String text) {
    block(List.of("#".repeat(level) + " " + text));
  }

  void paragraph(String text) {
    block(text.lines().toList());
  }

  void paragraph(List<String> lines) {
    block(lines);
  }

  void table(List<String> header, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      block(MarkdownText.table(header, rows).lines().toList());
    }
  }

  /** Lines as they are, between marks that cannot stand in them. */
  void code(String language, String code) {
    String mark = "```";
    while (code.contains(mark)) {
      mark += "`";
    }
    List<String> lines = new ArrayList<>(List.of(mark + language));
    code.lines().forEach(lines::add);
    lines.add(mark);
    block(lines);
  }

  void quote(List<String> lines) {
    if (last != Last.ITEM_TEXT) {
      gap();
    }
    lines.forEach(line -> line(("> " + line).strip()));
    last = Last.BLOCK;
  }

  void item(String text) {
    item(List.of(text), () -> {});
  }

  void item(String text, Runnable inside) {
    item(List.of(text), inside);
  }

  /**
   * An item of a list.
   *
   * @param lines its text
   * @param inside writes what else is in the item
   */
  void item(List<String> lines, Runnable inside) {
    if (last == Last.BLOCK) {
      gap();
    }
    line("- " + lines.get(0));
    String outside = indent;
    indent += INDENT;
    lines.subList(1, lines.size()).forEach(this::line);
    last = Last.ITEM_TEXT;
    inside.run();
    indent = outside;
    last = Last.ITEM;
  }

  /** The page, with a line break at its end. */
  String text() {
    return page.toString();
  }

  private void block(List<String> lines) {
    gap();
    lines.forEach(this::line);
    last = Last.BLOCK;
  }

  private void gap() {
    if (last != Last.NOTHING) {
      page.append('\n');
    }
  }

  private void line(String text) {
    page.append((indent + text).stripTrailing()).append('\n');
  }
}
