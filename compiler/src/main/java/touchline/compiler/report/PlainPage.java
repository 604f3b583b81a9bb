package touchline.compiler.report;

import touchline.compiler.pages.Block;
import touchline.compiler.pages.RulePage;
import touchline.compiler.pages.Section;

/** A rule's page as plain text, for readers that don't show Markdown. */
final class PlainPage {
  private static final Block.Cases<String> TEXT =
      new Block.Cases<>() {
        @Override
        public String paragraph(Block.Paragraph block) {
          return block.text() + "\n\n";
        }

        @Override
        public String item(Block.Item block) {
          return "- " + block.text() + "\n";
        }

        @Override
        public String table(Block.Table block) {
          return String.join("\n", block.lines()) + "\n\n";
        }

        @Override
        public String code(Block.Code block) {
          return block.text().indent(4) + "\n";
        }
      };

  private PlainPage() {}

  static String of(RulePage page) {
    StringBuilder out = new StringBuilder(page.description()).append("\n\n");
    for (Section section : page.sections()) {
      out.append(section.title()).append("\n\n");
      section.blocks().forEach(block -> out.append(block.match(TEXT)));
    }
    return out.toString().stripTrailing() + "\n";
  }
}
