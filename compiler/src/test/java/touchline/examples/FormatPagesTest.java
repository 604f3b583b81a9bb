package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Flows in the pages are written in the one form, but for those that are about a mistake ({@code
 * bad}, {@code error}) and those that show how else something may be written ({@code untidy} behind
 * the fence).
 */
class FormatPagesTest {
  private static final String HEAD = "flow f \"F\" {\n";
  private static final String FOOT = "  end \"Over\"\n}\n";

  static Stream<CodeBlock> blocks() {
    List<Path> pages = new ArrayList<>(Project.files(Project.ROOT.resolve("docs"), ".md"));
    pages.add(Project.ROOT.resolve("README.md"));
    return pages.stream()
        .map(page -> CodeBlock.flowsOf(page.getFileName().toString(), Project.read(page)))
        .flatMap(List::stream)
        .filter(block -> Stream.of("bad", "error", "untidy").noneMatch(block::is));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void areInTheOneForm(CodeBlock block) {
    boolean part = block.is("body") || block.is("header");
    String file = part ? HEAD + indented(block.text()) + FOOT : block.text();
    assertThat(Formats.form(block.toString(), file)).isEqualTo(file);
  }

  private static String indented(String text) {
    return text.replaceAll("(?m)^(?=.)", "  ");
  }

  @Test
  void areMany() {
    assertThat(blocks()).hasSizeGreaterThan(100);
  }
}
