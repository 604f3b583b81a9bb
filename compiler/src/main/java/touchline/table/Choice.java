package touchline.table;

import java.util.Optional;

/** What a person, or the world, chooses a way by: its answer, problem or touchpoint. */
final class Choice implements Cause.Cases<Optional<String>> {

  @Override
  public Optional<String> done(Cause.Done cause) {
    return Optional.empty();
  }

  @Override
  public Optional<String> answer(Cause.Answer cause) {
    return Optional.of(cause.text());
  }

  @Override
  public Optional<String> when(Cause.When cause) {
    return Optional.empty();
  }

  @Override
  public Optional<String> otherwise(Cause.Otherwise cause) {
    return Optional.empty();
  }

  @Override
  public Optional<String> problem(Cause.Problem cause) {
    return Optional.of(cause.title());
  }

  @Override
  public Optional<String> late(Cause.Late cause) {
    return Optional.empty();
  }

  @Override
  public Optional<String> every(Cause.Every cause) {
    return Optional.empty();
  }

  @Override
  public Optional<String> anytime(Cause.Anytime cause) {
    return Optional.empty();
  }

  @Override
  public Optional<String> byTouchpoint(Cause.ByTouchpoint cause) {
    return Optional.of(cause.touchpoint());
  }

  @Override
  public Optional<String> take(Cause.Take cause) {
    return Optional.empty();
  }

  @Override
  public Optional<String> over(Cause.Over cause) {
    return Optional.empty();
  }
}
