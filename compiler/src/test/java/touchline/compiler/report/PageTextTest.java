package touchline.compiler.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import touchline.compiler.pages.RulePage;

class PageTextTest {
  private static final RulePage PAGE =
      RulePage.read(
          """
          # TL1004 · missing-survey

          *Warning.* A case is closed without a survey.

          ## Why

          Customers who are never asked say what they think of us elsewhere (*ISO 9001:2015*, 9.1.2), so
          write `survey satisfied "How satisfied are you?" by crm` before the end.

          - An item that is so long that it has to be broken, which then shows where the next one begins.

          ## Bad

          ```flow bad
          end closed "Closed"

          ```

          | option | meaning |
          |---|---|
          """);

  @Test
  void isBrokenIntoLinesButNotInCode() {
    assertThat(new PageText(TextStyle.PLAIN).of(PAGE))
        .isEqualTo(
            """
            warning[TL1004] missing-survey

            A case is closed without a survey.

            Why

            Customers who are never asked say what they think of us elsewhere (ISO 9001:2015,
            9.1.2), so write `survey satisfied "How satisfied are you?" by crm` before the end.

            - An item that is so long that it has to be broken, which then shows where the next one
              begins.

            Bad

                end closed "Closed"


            | option | meaning |
            |---|---|
            """);
  }

  @Test
  void headingsStandOutInColours() {
    String text = new PageText(TextStyle.COLOURED).of(PAGE);
    assertThat(text).startsWith("\u001b[1;33mwarning[TL1004]\u001b[0m ");
    assertThat(text).contains("\n\u001b[1mWhy\u001b[0m\n");
    assertThat(text.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(new PageText(TextStyle.PLAIN).of(PAGE));
  }
}
