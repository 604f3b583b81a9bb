package touchline.runtime;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchline.table.StepTable;
import touchline.table.Way;

/** What only a table does that no compiler made. */
class DamagedTableTest {
  private static final String FLOW =
      """
      department desk "Desk" { role agent "Agent" }
      touchpoint phone "Phone" answer within 20 s
      request fault "Fault"
      flow tested "Tested" {
        handles fault via phone
        decision hours "Open?" { when open go on otherwise go on }
        step help "Help" by agent
        end done "Done"
      }
      """;

  @Test
  void aCaseThatWouldRunOnWithoutEndIsRefused() {
    StepTable table = inCircles(Flows.of(FLOW).tables().get(0));
    Machine machine = Machine.of(table, List.of(), ZoneOffset.UTC);
    assertThatThrownBy(() -> machine.start(Optional.of("phone"), Optional.empty(), Instant.EPOCH))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("run on without end");
  }

  /** Both ways out of the decision lead back to it. */
  private static StepTable inCircles(StepTable table) {
    List<Way> ways =
        table.ways().stream()
            .map(way -> way.node().equals("hours") ? to("hours", way) : way)
            .toList();
    return new StepTable(
        table.flow(),
        table.title(),
        table.version(),
        table.language(),
        table.entries(),
        table.callEntry(),
        table.departments(),
        table.actors(),
        table.requests(),
        table.hours(),
        table.promises(),
        table.fields(),
        table.blocks(),
        table.nodes(),
        ways);
  }

  private static Way to(String node, Way way) {
    return new Way(way.id(), way.node(), way.cause(), List.of(node), way.share(), way.source());
  }
}
