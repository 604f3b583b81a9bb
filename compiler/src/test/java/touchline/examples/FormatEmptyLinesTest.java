package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Empty lines are the writer's choice: none stays none, several become one. */
class FormatEmptyLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        // The organisation.
        department one "One" {
          role a "A"
        }
        department two "Two" {
          role b "B"
        }
        system crm "CRM"
        request ask "Ask"

        request tell "Tell"
        """,
        """
        import "a.flow"
        flow one "One" {
          fields {
            a "A" text

            b "B" text
          }
          step "Ask"
          // Why.
          step "Tell"

          // How.

          end "Over"
        }
        // Between.
        flow two "Two" {
          step "Ask"
        }
        """
      })
  void stayAsChosen(String form) {
    assertThat(Formats.form("chosen.flow", form)).isEqualTo(form);
    assertThat(Formats.form("more.flow", form.replace("\n\n", "\n \n\t\n\n"))).isEqualTo(form);
  }

  @Test
  void standNeitherAtTheStartNorInsideOfBraces() {
    String text = "\n\n\nflow f \"F\" {\n\n\n  step \"A\" {\n\n  note \"n\"\n\n  }\n\n}\n\n\n";
    assertThat(Formats.form("edges.flow", text))
        .isEqualTo("flow f \"F\" {\n  step \"A\" {\n    note \"n\"\n  }\n}\n");
    assertThat(Formats.form("comment.flow", "\n\n// a\n\n\n/* b */\n\n\n"))
        .isEqualTo("// a\n\n/* b */\n");
  }
}
