package touchline.compiler.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchline.compiler.model.ShownText;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

class AbbreviationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Search the KB          | KB
          Keep the SLAs          | SLA
          Die AGBs und LKWs      | AGB LKW
          De SLA's               | SLA
          the KB-article, in (QA)| KB QA
          an iOS app             | iOS
          MP3 and 2FA            | MP3 2FA
          ISO 9001               | ISO
          ÄÖÜ, СРМ und ΑΦΜ       | ÄÖÜ СРМ ΑΦΜ
          E\u0301A, decomposed   | E\u0301A
          No SLA, no \\"KB\\"    | SLA KB
          first\\nKB             | KB
          在CRM中打开RMA、SLA    | CRM RMA SLA
          """)
  void areFound(String text, String expected) {
    assertThat(found(text, false)).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Plain words, A4 and B2B
          Phase II, part XIV
          ALWAYS be kind
          DO NOT HANG UP
          It costs 30 GBP, or EUR 35
          10 MB at most
          Form FN-2040
          see https://example.com/FAQ or www.example.com/KB
          write to FAQ@example.com
          GmbH, kWh, McDonald
          電話で確認
          """)
  void areNot(String text) {
    assertThat(found(text, false)).isEmpty();
  }

  @Test
  void standInPlaceholdersOnlyWhereThereAreSome() {
    assertThat(found("{KB} and SLA", true)).containsExactly("SLA");
    assertThat(found("{KB} and SLA", false)).containsExactly("KB", "SLA");
  }

  @Test
  void areReadInTimeThatGrowsWithTheText() {
    assertThat(found("KB,a,".repeat(200_000), true)).hasSize(200_000);
  }

  private static List<String> found(String text, boolean placeholders) {
    SourceFile file = new SourceFile("test.flow", "do \"" + text + "\" by");
    Span span = file.span(3, 5 + text.length());
    return Abbreviations.in(new ShownText(placeholders, span)).stream().map(Span::text).toList();
  }
}
