package touchline.compiler.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  @Test
  void allAreThoseAtTheSmallestDistance() {
    assertThat(NearestName.all("stap", List.of("step", "stop", "strap", "stair", "end")))
        .containsExactly("step", "stop", "strap");
  }

  @Test
  void noneIsTheOnlyOneAmongSeveral() {
    assertThat(NearestName.of("stap", List.of("step", "stop"))).contains("step");
    assertThat(NearestName.only("stap", List.of("step", "stop"))).isEmpty();
    assertThat(NearestName.only("stepp", List.of("step", "stop"))).contains("step");
  }

  @ParameterizedTest
  @CsvSource({
    "agnet, agent",
    "Agent, agent",
    "team_lead, team-lead",
    "team-laed, team-lead",
    "acknowlegde, acknowledge",
    "adress, address",
    "ordr, order"
  })
  void aSlipHasOneMeaning(String written, String known) {
    assertThat(NearestName.only(written, List.of(known, "something-else"))).contains(known);
  }

  @ParameterizedTest
  @CsvSource({
    "step-2, step-1",
    "line2, line3",
    "plan-b, plan-a",
    "unpaid, paid",
    "unresolved, resolved",
    "go, do",
    "no, on",
    "customer, costumes",
    "desk, phone"
  })
  void anotherNameIsNoSlip(String written, String known) {
    assertThat(NearestName.only(written, List.of(known, "something-else"))).isEmpty();
  }
}
