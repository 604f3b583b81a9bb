package touchline.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.prove.time.Amount;
import touchline.runtime.Machine.Taken;
import touchline.table.Cause;

/** The build writes the methods that records leave open; they say what Java's would. */
class RecordTextTest {
  @Test
  void namesTheRecordAndItsParts() {
    assertThat(new Cause.Done()).hasToString("Done[]");
    assertThat(new Taken("visit", "ask.yes")).hasToString("Taken[flow=visit, way=ask.yes]");
    assertThat(new Amount(1, 2, 3)).hasToString("Amount[calendar=1, working=2, days=3]");
    assertThat(EmitOptions.DEFAULT.forTouchpoint("phone"))
        .asString()
        .startsWith("EmitOptions[chart=PROCESS, detail=FULL, touchpoint=" + Optional.of("phone"))
        .contains("byteOrderMark=false");
  }
}
