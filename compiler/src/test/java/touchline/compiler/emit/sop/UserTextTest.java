package touchline.compiler.emit.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserTextTest {

  @Test
  void aSingleLineIsPlainText() {
    assertThat(UserText.lines("Press **F5** <b>now</b>"))
        .containsExactly("Press \\*\\*F5\\*\\* \\<b>now\\</b>");
  }

  @Test
  void aBlockKeepsItsMarkdown() {
    assertThat(html("First:\n\n- **one**\n- `two`\n\n```\n<x> # code\n```\n[a](https://a.example)"))
        .contains("<li><strong>one</strong></li>", "<li><code>two</code></li>")
        .contains("<pre><code>&lt;x&gt; # code\n</code></pre>")
        .contains("<a href=\"https://a.example\">a</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n<script>alert(1)</script>",
        "a\n`b\n<img src=x onerror=alert(1)> ` <i>",
        "a\n\\<script>alert(1)</script>",
        "- ```\n<script>alert(1)</script>",
        " ```\n```\n<script>alert(1)</script>",
        "- a\n  ```\n<script>alert(1)</script>",
        "```\na\n    ```\n```\n<script>x",
        "~~~\n```\n~~~\n<script>x",
        "a\n<!-- b",
        "a\n<a href=\"javascript:alert(1)\">b</a>",
        "a\n<javascript:alert(1)>",
        "a\n[b](javascript:alert(1))",
        "a\n[b](JAVASCRIPT:alert(1))",
        "a\n[b](<javascript:alert(1)>)",
        "a\n[b](\njavascript:alert(1))",
        "a\n[b]( javascript&colon;alert(1))",
        "a\n[b](java\\script:alert(1))",
        "a\n[b\\](javascript:alert(1))",
        "a\n[b]\n\n[b]: javascript:alert(1)",
        "a\n[b]\n\n[b]:\njavascript:alert(1)",
        "a\n- [b]\n\n- [b]: data:text/html,x",
        "a\n![b](data:text/html,x)",
      })
  void nothingRuns(String text) {
    assertThat(html(text).replaceAll("(?s)<pre>.*?</pre>", ""))
        .doesNotContainPattern("(?i)<(script|img[^>]*onerror|i>|!--)")
        .doesNotContainPattern("(?i)(href|src)=\"\\s*(javascript|data|java)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n# b",
        "a\n\n## b",
        "a\n===",
        "a\n---",
        "- # b\nc",
        "> # b\nc",
        "1. a\n   # b",
        "#\nb"
      })
  void makesNoHeadings(String text) {
    assertThat(html(text)).doesNotContainPattern("<h\\d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n```\nb", "a\n~~~~\nb\n~~~", "a\n````js\n```\nb"})
  void aCodeBlockEndsWithTheText(String text) {
    String page = String.join("\n", UserText.lines(text)) + "\n\n**behind**";
    assertThat(rendered(page)).contains("<strong>behind</strong>");
  }

  @Test
  void whatStandsInAnItemStaysInIt() {
    Markdown page = new Markdown();
    page.item(UserText.lines("one\n\n```\ntwo\n```\n\n- three"), () -> {});
    page.item("four");
    page.paragraph("five");
    assertThat(rendered(page.text()))
        .startsWith("<ul>")
        .contains("<pre><code>two\n</code></pre>\n<ul>\n<li>three</li>\n</ul>\n</li>\n<li>")
        .endsWith("</ul>\n<p>five</p>\n");
  }

  private static String html(String text) {
    return rendered(String.join("\n", UserText.lines(text)));
  }

  private static String rendered(String page) {
    return HtmlRenderer.builder().build().render(Parser.builder().build().parse(page));
  }

  @Test
  void aLeadStandsBeforeOneLineAndAboveSeveral() {
    assertThat(UserText.after("Note: ", List.of("a"))).containsExactly("Note: a");
    assertThat(UserText.after("Note: ", List.of("a", "b"))).containsExactly("Note:", "", "a", "b");
  }
}
