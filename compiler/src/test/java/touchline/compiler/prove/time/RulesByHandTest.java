package touchline.compiler.prove.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchline.compiler.model.Flow;
import touchline.compiler.prove.time.text.TimeText;

/** Small flows whose worst time was worked out by hand from the rules about time. */
class RulesByHandTest {

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          step a "A" within 10 min takes 3 min | 10 min
          step a "A" takes 3 min | 3 min
          step a "A" by agent | 0 min
          survey a "A?" by crm within 1 day | 1 day
          step a "A" within 1 h { problem "P" { step b "B" within 2 h } } | 3 h
          step a "A" within 1 h { late { step b "B" within 5 h } } | 1 h
          step a "A" within 1 h { every 10 min { step b "B" takes 5 h } } | 1 h
          step a "A" within 1 h { late { step b "B" within 5 h -> done } } step c "C" within 2 h | 6 h
          escalate a "A" to lead within 1 h takes 20 min | 1 h 20 min
          wait a "A" from vendor up to 2 days { came go on } | 2 days
          wait a "A" from vendor up to 2 days { late { step b "B" within 1 h } } | 2 days 1 h
          wait a "A" up to 3 h | 3 h
          decision a "A?" by agent { yes go on no { step b "B" within 3 min } } | 3 min
          parallel a "A" { branch { step b "B" within 2 h } branch { step c "C" within 3 h } } | 3 h
          step a "A" within 1 h -> a at most 3 times | 4 h
          step a "A" within 1 h decision b "B?" { yes -> a no go on } | 2 h
          step a "A" within 1 h decision b "B?" { yes -> a once no go on other -> a } | 3 h
          -> c once step b "B" within 9 h step c "C" within 1 h | 1 h
          call inner | 3 h
          call inner within 1 h | 1 h
          call inner within 1 h { late { step b "B" within 1 h -> done } } | 2 h
          anytime a "A" { step b "B" within 5 h } step c "C" within 1 h | 1 h
          step a "A" within 1 working h | 2 days 17 h
          step a "A" within 1 working day step b "B" within 1 h | 3 days 1 h
          step a "A" within 1 working h step b "B" within 1 working h | 2 days 18 h
          step a "A" within 0.5 working day | 2 days 20 h
          """)
  void fromStartToEnd(String body, String expected) {
    FlowText text =
        FlowText.of(
            "promise \"P\" within 20 s",
            body + "\nend done \"Done\"",
            "flow inner \"Inner\" { step i \"I\" within 1 h -> i at most 2 times }");
    Flow flow = text.flow();
    Times times = new Times(text.project());
    PromiseTime time = times.of(flow, flow.header().promises().get(0));
    Amount sum = time.worst().orElseThrow().sum();
    assertThat(TimeText.byTheClock(times.byTheClock(flow, sum))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from b to c | 5 h
          from b | 19 h
          to b | 3 h
          from b to b | 2 h
          from b to d | 8 h
          from b to b, d | 2 h
          from b to w | 19 h
          from b to w pausing for vendor | 14 h
          from c to c pausing for lead | 0 min
          from r to r | 9 h
          from r to x | 23 h
          from x to a | none
          """)
  void fromHereToThere(String stretch, String expected) {
    String body =
        """
        step a "A" within 1 h
        step b "B" within 2 h
        step c "C" by lead within 3 h
        parallel r "R" {
          branch { step d "D" within 3 h step g "G" by vendor within 1 h }
          branch { step e "E" within 1 h { problem "No" { step f "F" within 8 h } } }
        }
        wait w "W" from vendor up to 5 h
        decision o "O?" { yes -> x no go on }
        end done "Done"
        step x "X" within 9 h
        end cancelled "Cancelled" as cancelled
        """;
    assertThat(stretch(body, stretch)).isEqualTo(expected);
  }

  private static String stretch(String body, String stretch) {
    FlowText text = FlowText.of("promise \"P\" within 20 s " + stretch, body);
    Flow flow = text.flow();
    Times times = new Times(text.compilation().project());
    Optional<TimedPath> worst = times.of(flow, flow.header().promises().get(0)).worst();
    return worst.map(path -> TimeText.byTheClock(path.sum().nominal())).orElse("none");
  }

  @ParameterizedTest(name = "{0} within {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          step a "A" within 8 working h | 1 working day | true
          step a "A" within 9 working h | 1 working day | false
          step a "A" within 1 day | 1 working day | true
          step a "A" within 2 days | 1 working day | false
          step a "A" within 4 h | 4 working h | true
          step a "A" within 5 h | 4 working h | false
          step a "A" within 4 h step b "B" within 5 working h | 1 working day | false
          step a "A" within 4 h step b "B" within 4 working h | 1 working day | true
          step a "A" within 1 working day step b "B" within 8 h | 2 working days | true
          step a "A" within 1 working day | 8 working h | true
          step a "A" within 1 working day | 7 working h | false
          step a "A" within 1 working day | 3 days | true
          step a "A" within 1 working day | 71 h | false
          step a "A" within 1 month | 730.5 h | true
          step a "A" within 1 year | 365.25 days | true
          step a "A" within 1 week | 6 days | false
          """)
  void isKept(String body, String within, boolean kept) {
    FlowText text = FlowText.of("promise \"P\" within " + within, body + "\nend done \"Done\"");
    Flow flow = text.flow();
    PromiseTime time = new Times(text.project()).of(flow, flow.header().promises().get(0));
    assertThat(time.excess().isEmpty()).isEqualTo(kept);
  }

  @Test
  void aLoopCountsOnlyBetweenStartAndStop() {
    String body =
        """
        step a "A" within 1 h
        step b "B" within 2 h
        step c "C" within 4 h
        decision again "Again?" { yes -> a at most 5 times no go on }
        end done "Done"
        """;
    assertThat(stretch(body, "from b to c")).isEqualTo("6 h");
    assertThat(stretch(body, "from c to b")).isEqualTo("7 h");
    assertThat(stretch(body, "from b to again")).isEqualTo("6 h");
  }

  @Test
  void theClockStopsAtAnEndThatIsNamed() {
    String body =
        """
        step a "A" within 1 h
        decision which "Which?" {
          yes { step b "B" within 8 h end other "Other" }
          no { step c "C" within 4 h }
        }
        end done "Done"
        """;
    assertThat(stretch(body, "from a to done")).isEqualTo("5 h");
    assertThat(stretch(body, "from a to done, other")).isEqualTo("9 h");
  }

  @Test
  void theClockStopsBehindTheProblemOfTheLastStep() {
    String body =
        """
        step a "A" within 1 h
        step b "B" within 2 h {
          problem "No" { step c "C" within 4 h -> b once }
          late -> d
        }
        step d "D" within 8 h
        end done "Done"
        """;
    assertThat(stretch(body, "from a to b")).isEqualTo("7 h");
  }

  @Test
  void aWaitWithoutALimitIsFoundOnTheWayAlone() {
    String body =
        """
        wait before "Before" from vendor { came go on }
        step a "A" within 1 h
        call inner
        step b "B" within 1 h
        wait after "After" { came go on }
        end done "Done"
        """;
    String inner = "flow inner \"Inner\" { wait inside \"Inside\" from vendor { came go on } }";
    assertThat(limitless("from a to b", body, inner)).containsExactly("inside");
    assertThat(limitless("from a to b pausing for vendor", body, inner)).isEmpty();
    assertThat(limitless("", body, inner)).containsExactly("before", "after", "inside");
    assertThat(limitless("", body.replace("call inner", "call inner within 1 h"), inner))
        .containsExactly("before", "after");
  }

  private static java.util.List<String> limitless(String stretch, String body, String inner) {
    FlowText text = FlowText.of("promise \"P\" within 3 days " + stretch, body, inner);
    Flow flow = text.flow();
    return new Times(text.project())
        .of(flow, flow.header().promises().get(0)).limitless().stream()
            .map(it -> it.node().id())
            .toList();
  }

  @Test
  void usualTimesAreWeighedByShares() {
    FlowText text =
        FlowText.of(
            "",
            """
            step a "A" takes 10 min { problem "No" { step p "P" takes 9 h } }
            decision b "B?" {
              yes 50% { step c "C" takes 20 min }
              no      { step d "D" takes 60 min }
              other   go on
            }
            parallel e "E" {
              branch { step f "F" takes 5 min }
              branch { step g "G" takes 3 min }
            }
            wait w "W" up to 2 h { came go on late { step l "L" takes 9 h } }
            end done "Done"
            """);
    Spread spread = new Times(text.project()).of(text.flow()).ends().get(0).spread();
    assertThat(TimeText.of(spread.best().orElseThrow().sum())).isEqualTo("15 min");
    assertThat(TimeText.of(spread.usual().orElseThrow())).isEqualTo("40 min");
    assertThat(spread.likeliest().orElseThrow().parts())
        .extracting(part -> part.node().id())
        .contains("c")
        .doesNotContain("d");
  }
}
