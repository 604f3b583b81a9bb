package touchline.compiler.report;

import touchline.compiler.pages.Block;
import touchline.compiler.pages.RulePage;
import touchline.compiler.pages.Section;

/**
 * A rule's page for a terminal: headings stand out, text is broken into lines, code is indented.
 */
public final class PageText {
  private static final int WIDTH = 88;
  private static final String INDENT = "    ";

  private final TextStyle style;
  private final Block.Cases<String> blocks = new Blocks();

  public PageText(TextStyle style) {
    this.style = style;
  }

  /** The whole page; its last line is not empty. */
  public String of(RulePage page) {
    boolean error = page.severity().equals("error");
    String mark = page.severity() + "[" + page.code() + "]";
    StringBuilder out = new StringBuilder();
    out.append(style.paint(error ? Paint.ERROR : Paint.WARNING, mark)).append(' ');
    out.append(style.paint(Paint.MESSAGE, page.name())).append("\n\n");
    out.append(text(page.description()));
    for (Section section : page.sections()) {
      out.append('\n').append(style.paint(Paint.MESSAGE, section.title())).append('\n');
      section.blocks().forEach(block -> out.append('\n').append(block.match(blocks)));
    }
    return out.toString();
  }

  private static String text(String markdown) {
    return String.join("\n", WrappedLines.of(InlineText.of(markdown), WIDTH)) + "\n";
  }

  private final class Blocks implements Block.Cases<String> {
    @Override
    public String paragraph(Block.Paragraph block) {
      return text(block.text());
    }

    @Override
    public String item(Block.Item block) {
      return text("- " + block.text()).replace("\n", "\n  ").stripTrailing() + "\n";
    }

    @Override
    public String table(Block.Table block) {
      return String.join("\n", block.lines()) + "\n";
    }

    @Override
    public String code(Block.Code block) {
      StringBuilder out = new StringBuilder();
      block
          .text()
          .lines()
          .forEach(line -> out.append(line.isEmpty() ? "" : INDENT).append(line).append('\n'));
      return out.toString();
    }
  }
}
