package touchline.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(TABLES).build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder().extensions(TABLES).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ring op: 12 34 56 78 (mon-fri, 9:00)",
        "*not bold* and **not** _this_ but snake_case_name",
        "<script>alert(1)</script> & &amp; &copy; AT&T",
        "# no heading",
        "- no list",
        "+ no list",
        "1. no list",
        "2) no list",
        "--- ---",
        "===",
        "> no quote",
        "`code` and ``more",
        "[link](javascript:alert(1)) ![image](x)",
        "C:\\folder\\* and \\",
        "~~struck~~ $5 or $6",
        "ends in a heading's mark #",
        "a | b || c",
        "Überprüfen – „gut“? 你好 🎉",
      })
  void plainTextComesOutAsItWentIn(String text) {
    assertThat(TEXT.render(PARSER.parse(MarkdownText.plain(text)))).isEqualTo(text);
    assertThat(HTML.render(PARSER.parse(MarkdownText.plain(text)))).matches("<p>[^<>]*</p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Good day, you are speaking with Anna. How can I help you?",
        "Open the customer's account (8 digits), e.g. 12345678!",
        "Price: 100 EUR - 50% more/less; a_b, 3 + 4 = 7 & so on",
        "-5 degrees",
        "2026-11-01",
      })
  void normalTextStaysAsItIs(String text) {
    assertThat(MarkdownText.plain(text)).isEqualTo(text);
  }

  @Test
  void whiteSpaceIsFolded() {
    assertThat(MarkdownText.plain("  a\r\n\tb\u0000c ")).isEqualTo("a b c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[0-9]{8}", "a`b", "``", "a|b", "<b>"})
  void codeComesOutAsItWentIn(String text) {
    String table = MarkdownText.table(List.of("x"), List.of(List.of(MarkdownText.code(text))));
    assertThat(HTML.render(PARSER.parse(table)))
        .contains("<code>" + text.replace("<", "&lt;").replace(">", "&gt;") + "</code>");
  }

  @Test
  void linksGoOnlyWhereNothingRuns() {
    assertThat(MarkdownText.link("a", "https://example.com/a b?(x)&copy;=1"))
        .isEqualTo("[a](https://example.com/a%20b?%28x%29&amp;copy;=1)");
    assertThat(MarkdownText.link("a", "../faults.md#x")).isEqualTo("[a](../faults.md#x)");
    assertThat(MarkdownText.link("a", " JavaScript:alert(1)"))
        .isEqualTo("a (` JavaScript:alert(1)`)");
    assertThat(MarkdownText.link("a", "javascript&colon;x"))
        .isEqualTo("[a](javascript&amp;colon;x)");
    assertThat(MarkdownText.link("a", "java\nscript:x")).isEqualTo("[a](java%0Ascript:x)");
  }

  @Test
  void tablesKeepTheirCells() {
    String table =
        MarkdownText.table(
            List.of("A", "B"),
            List.of(List.of("a | b", "c\nd"), List.of("", MarkdownText.plain("\\|"))));
    assertThat(HTML.render(PARSER.parse(table)))
        .contains("<td>a | b</td>\n<td>c<br>d</td>")
        .contains("<td></td>\n<td>\\|</td>");
  }
}
