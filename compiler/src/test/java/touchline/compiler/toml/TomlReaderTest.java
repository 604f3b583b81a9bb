package touchline.compiler.toml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Diagnostics;
import touchline.compiler.source.SourceFile;

class TomlReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a = 1",
        "a.b = 1\na.c = 2",
        "[a.b]\nc = 1\n[a]\nd = 2",
        "[a]\nb.c = 1\n[a.b.d]\ne = 2",
        "[[a]]\nb = 1\n[[a]]\nb = 2\n[a.c]\nd = 3",
        "\"a b\" = 1\n'' = 2",
        "a = [1, [2, 'x'], {b = 3},\n # more\n 4,\n]",
        "a = \"\"\"\nb \\\n   c\"\"\"",
        "a = 0xFF\nb = 0o17\nc = 0b1_0\nd = -1_000\ne = 6.5e-3\nf = -inf",
        "a = 1979-05-27T00:32:00.999-07:00\nb = 1979-05-27 07:32:00\nc = 07:32:00",
        "a = {}\r\nb = true # so\r\n"
      })
  void readsWhatTheSpecificationAllows(String text) {
    assertThat(findings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a = 1\na = 2",
        "a = 1\na.b = 2",
        "[a]\n[a]",
        "[a]\nb = 1\n[a.b]",
        "[a]\nb.c = 1\n[a.b]",
        "[a.b.c]\n[a]\nb.d = 1",
        "a = {b = 1}\n[a.c]",
        "a = [{}]\n[[a]]",
        "[[a]]\n[a]",
        "a = {b = 1,}",
        "a = {\nb = 1}",
        "a = 01",
        "a = 1__0",
        "a = .5",
        "a = 2026-02-30",
        "a = \"\\ud800\"",
        "a = \"\u0001\"",
        "a = 'b\nc'",
        "a = \"\"\"b",
        "é = 1",
        "a = True",
        "[a",
        "[a]b = 1"
      })
  void findsAMistakeInWhatItForbids(String text) {
    assertThat(findings(text)).isNotEmpty();
  }

  @Test
  void keysAndValuesKnowTheirPlaces() {
    SourceFile file =
        new SourceFile("touchline.toml", "[a]\n  \"b c\" = [ 'x', { d = 10 } ] # no\n");
    TomlTable.Entry section = root(file).entry("a").orElseThrow();
    TomlTable.Entry entry = ((TomlTable) section.value()).entry("b c").orElseThrow();
    TomlValue.Array list = (TomlValue.Array) entry.value();

    assertThat(section.key().text()).isEqualTo("a");
    assertThat(entry.key().text()).isEqualTo("\"b c\"");
    assertThat(list.span().text()).isEqualTo("[ 'x', { d = 10 } ]");
    assertThat(list.items())
        .extracting(item -> item.span().text())
        .containsExactly("'x'", "{ d = 10 }");
  }

  @Test
  void aMistakeCostsItsLineAlone() {
    SourceFile file = new SourceFile("touchline.toml", "a = 1\nb = nope\nc = [1, 2\nd = 4\n");
    assertThat(root(file).entries()).extracting(TomlTable.Entry::name).containsExactly("a", "d");
  }

  @Test
  void deepBracketsAreRefused() {
    assertThat(findings("a = " + "[".repeat(100_000))).hasSize(1);
  }

  @Test
  void anyTextComesToAnEnd() {
    Random random = new Random(7);
    String signs = "a.b=[]{}\"'#,:-_19 \t\n\r\\uT\u0000é“";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(30); length > 0; length--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertThat(findings(text.toString())).doesNotContainNull();
    }
  }

  private static List<Diagnostic> findings(String text) {
    Diagnostics diagnostics = new Diagnostics();
    TomlReader.read(new SourceFile("touchline.toml", text), diagnostics);
    return diagnostics.inReadingOrder();
  }

  private static TomlTable root(SourceFile file) {
    return TomlReader.read(file, new Diagnostics());
  }
}
