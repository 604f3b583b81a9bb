package touchline.compiler.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A chapter of a page. */
public record Section(String title, List<Block> blocks) {
  private static final String HEADING = "## ";

  private static final Block.Cases<Optional<Block.Code>> CODE =
      new Block.Cases<>() {
        @Override
        public Optional<Block.Code> paragraph(Block.Paragraph block) {
          return Optional.empty();
        }

        @Override
        public Optional<Block.Code> item(Block.Item block) {
          return Optional.empty();
        }

        @Override
        public Optional<Block.Code> table(Block.Table block) {
          return Optional.empty();
        }

        @Override
        public Optional<Block.Code> code(Block.Code block) {
          return Optional.of(block);
        }
      };

  public Section {
    blocks = List.copyOf(blocks);
  }

  /** Its fenced blocks in one language. */
  public List<Block.Code> code(String language) {
    return blocks.stream()
        .flatMap(block -> block.match(CODE).stream())
        .filter(code -> code.words().get(0).equals(language))
        .toList();
  }

  /** Where sections begin among the lines of a page; what stands between fences is no heading. */
  static Stream<Section> read(List<String> lines) {
    Stream.Builder<Section> sections = Stream.builder();
    boolean fenced = false;
    int from = lines.size();
    for (int i = 0; i <= lines.size(); i++) {
      boolean end = i == lines.size();
      fenced ^= !end && lines.get(i).startsWith(BlockReader.FENCE);
      if (end || (!fenced && lines.get(i).startsWith(HEADING))) {
        if (from < i) {
          String title = lines.get(from).substring(HEADING.length());
          sections.add(new Section(title, BlockReader.read(lines.subList(from + 1, i))));
        }
        from = i;
      }
    }
    return sections.build();
  }
}
