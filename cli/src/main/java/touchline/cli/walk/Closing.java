package touchline.cli.walk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import touchline.runtime.Result;
import touchline.runtime.Visit;

/** Shows how a case ended. */
record Closing(Page page, Flows flows, WalkWords words, TimeText times) {

  void show(WalkState state, Beginning beginning) {
    Result result = state.state().result().orElseThrow();
    page.gap();
    page.text("── ", flows.first().title());
    result.end().ifPresent(end -> page.strong(flows.title(end) + " (" + end + ")"));
    result
        .outcome()
        .map(outcome -> words.phrases().text("outcome." + outcome.word()))
        .ifPresent(outcome -> page.text("", words.text("end.outcome", outcome)));
    Duration used = Duration.between(beginning.at(), result.at());
    page.text("", words.text("end.time", times.length(used)));
    page.text("", words.text("end.handovers", words.phrases().number(state.state().handovers())));
    page.text(words.text("end.path") + " ", path(state));
    if (!state.notes().isEmpty()) {
      page.text("", words.text("end.notes"));
      state.notes().forEach(note -> page.text("  • ", note));
    }
  }

  private static String path(WalkState state) {
    List<String> path = new ArrayList<>();
    for (Visit visit : state.state().trail().visits()) {
      List<String> name = new ArrayList<>(visit.calls());
      name.add(visit.node());
      path.add(String.join(".", name));
    }
    return String.join(" → ", path);
  }
}
