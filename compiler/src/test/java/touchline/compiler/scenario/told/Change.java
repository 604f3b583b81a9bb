package touchline.compiler.scenario.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Flow;
import touchline.compiler.scenario.Failure;
import touchline.compiler.scenario.ScenarioRun;

/**
 * A scenario with one thing changed, and how it must fail.
 *
 * @param place the entry that the failure is about; none: the scenario as a whole
 * @param words are in its message
 * @param at the statement of the flow itself at which it comes out, where there is one
 */
record Change(List<String> entries, Optional<String> place, String words, Optional<String> at) {

  void check(ScenarioRun run, Flow flow) {
    assertThat(run.failures()).as(() -> entries + "\n" + flow.span().text()).hasSize(1);
    Failure failure = run.failures().get(0);
    String as = flow.span().text() + run.scenario().span().text();
    assertThat(failure.message()).as(as).contains(words);
    assertThat(failure.place().text()).as(as).isEqualTo(place.orElse(run.scenario().span().text()));
    at.ifPresent(id -> assertThat(failure.at()).as(as).contains(flow.graph().node(id).span()));
  }
}
