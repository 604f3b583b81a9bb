package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.diagnostics.Diagnostic;

/**
 * Every block of the documentation that shows a flow is what it says; the pages about rules have a
 * {@link RulePagesTest} of their own. Behind the fence stands
 *
 * <ul>
 *   <li>{@code flow}: a complete file, without findings
 *   <li>{@code flow file=NAME}: the same, and the other blocks of the page can import it
 *   <li>{@code flow body}, {@code flow header}: part of a flow, without errors
 *   <li>{@code flow example=PATH}: it stands so in that file
 *   <li>{@code flow error NAME}: a complete file that yields this error and nothing else
 * </ul>
 */
class DocSnippetsTest {
  private static final String SNIPPET = "snippet.flow";

  static Stream<CodeBlock> blocks() {
    List<Path> pages = new ArrayList<>(Project.files(Project.ROOT.resolve("docs"), ".md"));
    pages.removeIf(page -> page.startsWith(Project.ROOT.resolve("docs/rules")));
    pages.add(Project.ROOT.resolve("README.md"));
    return pages.stream()
        .flatMap(page -> CodeBlock.flowsOf(page.getFileName().toString(), text(page)).stream());
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void is_what_it_says(CodeBlock block) {
    if (block.option("example").isPresent()) {
      Path example = Project.ROOT.resolve(block.option("example").get());
      assertThat(Project.read(example)).contains(block.text());
    } else if (block.is("error")) {
      assertThat(Compiled.of(page(block, block.text()), SNIPPET).findings())
          .extracting(finding -> finding.code().name())
          .containsExactly(block.words().get(1));
    } else if (block.is("body")) {
      assertThat(errors(page(block, Wrapping.body(block.text())))).isEmpty();
    } else if (block.is("header")) {
      assertThat(errors(page(block, Wrapping.header(block.text())))).isEmpty();
    } else {
      assertThat(Compiled.of(page(block, block.text()), SNIPPET).report()).isEmpty();
    }
  }

  private static List<Diagnostic> errors(TextSources sources) {
    return Compiled.of(sources, SNIPPET).errors();
  }

  /** The block as a file, beside those that its page shows. */
  private static TextSources page(CodeBlock block, String text) {
    TextSources sources = new TextSources();
    blocks()
        .filter(other -> other.page().equals(block.page()))
        .forEach(other -> other.option("file").ifPresent(name -> sources.put(name, other.text())));
    return sources.put(SNIPPET, text);
  }

  private static String text(Path page) {
    return Project.read(page);
  }
}
