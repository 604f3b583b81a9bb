package touchline.compiler.scenario;

import java.util.Optional;
import touchline.compiler.model.Scenario;

/** An expectation as one of a whole path, if it is one. */
final class ExpectedPath implements Scenario.Cases<Optional<Scenario.Path>> {
  @Override
  public Optional<Scenario.Path> path(Scenario.Path expectation) {
    return Optional.of(expectation);
  }

  @Override
  public Optional<Scenario.Path> visits(Scenario.Visits expectation) {
    return Optional.empty();
  }

  @Override
  public Optional<Scenario.Path> never(Scenario.Never expectation) {
    return Optional.empty();
  }

  @Override
  public Optional<Scenario.Path> atEnd(Scenario.AtEnd expectation) {
    return Optional.empty();
  }

  @Override
  public Optional<Scenario.Path> withOutcome(Scenario.WithOutcome expectation) {
    return Optional.empty();
  }

  @Override
  public Optional<Scenario.Path> within(Scenario.Within expectation) {
    return Optional.empty();
  }

  @Override
  public Optional<Scenario.Path> handovers(Scenario.HandoversAtMost expectation) {
    return Optional.empty();
  }
}
