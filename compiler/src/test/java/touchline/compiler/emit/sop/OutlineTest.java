package touchline.compiler.emit.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchline.compiler.emit.EmitOptions.Audience;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Holders;

class OutlineTest {
  private static final String PEOPLE =
      "role a \"A\" role b \"B\" role c \"C\" system s \"S\" touchpoint t \"T\" request r \"R\"\n";

  @Test
  void waysAreNumberedOnAndBlocksBelow() {
    Flow flow =
        flow(
            """
            step one "One" by a within 1 h {
              problem "P" { step in-problem "In problem" decision sub "Sub?" {
                yes { step deeper "Deeper" { problem "Q" { step deepest "Deepest" } } }
                no go on
              } }
              late { step in-late "In late" }
            }
            anytime x "X" { step in-x "In x" by a }
            decision two "Two?" by a { yes { step three "Three" } no go on }
            parallel four "Four" { branch { step left "Left" } branch { step right "Right" } }
            end e "E"
            """);
    assertThat(new Outline(flow).all())
        .extracting(entry -> entry.number() + " " + entry.node().id())
        .containsExactly(
            "1 one",
            "1.1 in-problem",
            "1.2 sub",
            "1.3 deeper",
            "1.3.1 deepest",
            "1.4 in-late",
            "2 two",
            "3 three",
            "4 four",
            "4.1 left",
            "4.2 right",
            "5 in-x");
  }

  @Test
  void theHolderIsTheLastRoleOnEachWay() {
    Flow flow =
        flow(
            """
            step one "One" by a
            step two "Two" by s
            decision d "D?" by a { yes { escalate up "Up" to b } no go on }
            escalate last "Last" to c
            end e "E"
            """);
    Graph graph = flow.graph();
    Holders holders = new Holders(graph);
    assertThat(holders.all(graph.node("one"))).isEmpty();
    assertThat(holders.all(graph.node("up"))).extracting(Actor::id).containsExactly("a");
    assertThat(holders.all(graph.node("last")))
        .extracting(Actor::id)
        .containsExactlyInAnyOrder("a", "b");
    assertThat(Flows.procedure(flow, Audience.ALL)).contains("Escalation: A or B → **C**");
  }

  @Test
  void workDoesNotPassToASystemByTheWay() {
    Flow flow =
        flow("step one \"One\" by a step two \"Two\" by s step three \"Three\" end e \"E\"");
    assertThat(Flows.procedure(flow, Audience.ALL))
        .contains("3. Three\n\n**A**")
        .contains("2. Two\n\n**S** (automatic)");
  }

  @Test
  void aThousandStepsAreWrittenInOneGo() {
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      steps.append("step s").append(i).append(" \"S ").append(i).append("\" by a\n");
    }
    String procedure = Flows.procedure(flow(steps + "end e \"E\""), Audience.ALL);
    assertThat(procedure).contains("1000. S 999");
  }

  private static Flow flow(String body) {
    List<Flow> flows = Flows.of(PEOPLE + "flow f \"F\" { handles r via t\n" + body + "}");
    return flows.get(0);
  }
}
