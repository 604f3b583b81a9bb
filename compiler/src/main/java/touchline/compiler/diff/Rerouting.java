package touchline.compiler.diff;

import java.util.List;
import java.util.Optional;
import touchline.compiler.prove.decision.Detour;

/**
 * What became of the cases that come to a decision on data whose conditions are written otherwise.
 *
 * @param detours the cases that go elsewhere; empty if the conditions mean the same
 * @param unknown why that is not known, if it is not
 */
public record Rerouting(List<Detour> detours, Optional<String> unknown) {
  public Rerouting {
    detours = List.copyOf(detours);
  }

  static Rerouting unknown(String reason) {
    return new Rerouting(List.of(), Optional.of(reason));
  }
}
