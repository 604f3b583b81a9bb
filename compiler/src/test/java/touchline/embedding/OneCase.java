package touchline.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.runtime.Case;
import touchline.runtime.Event;
import touchline.runtime.Machine;
import touchline.table.StepTable;
import touchline.table.json.TableFile;

/** A program that another one's developers read: {@code docs/runtime.md} shows its inside. */
final class OneCase {
  private OneCase() {}

  static Case run(Path folder) throws IOException {
    // begin: ten lines
    StepTable table =
        TableFile.read(Files.readAllBytes(folder.resolve("quick-question.steps.json")));
    Machine machine = Machine.of(table, List.of(), ZoneId.of("Europe/London"));
    Instant now = Instant.parse("2026-11-02T09:00:00Z");
    Case state = machine.start(Optional.of("phone"), Optional.empty(), now).state();
    while (state.result().isEmpty()) {
      int token = state.work().get(0).id();
      state = machine.apply(state, new Event.Begin(token)).state();
      state = machine.apply(state, new Event.Time(state.now().plusSeconds(30))).state();
      state = machine.apply(state, new Event.Done(token, Map.of())).state();
    }
    // end
    return state;
  }
}
