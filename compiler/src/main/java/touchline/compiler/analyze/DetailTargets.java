package touchline.compiler.analyze;

import java.util.Optional;
import touchline.compiler.ast.Detail;
import touchline.compiler.ast.Target;

/** Finds where a detail leads, for the few that lead anywhere. */
final class DetailTargets implements Detail.Cases<Optional<Target>> {
  private static final DetailTargets ALL = new DetailTargets();

  private DetailTargets() {}

  static Optional<Target> of(Detail detail) {
    return detail.match(ALL);
  }

  @Override
  public Optional<Target> doing(Detail.Do detail) {
    return Optional.empty();
  }

  @Override
  public Optional<Target> say(Detail.Say detail) {
    return Optional.empty();
  }

  @Override
  public Optional<Target> record(Detail.Record detail) {
    return Optional.empty();
  }

  @Override
  public Optional<Target> set(Detail.Set detail) {
    return Optional.empty();
  }

  @Override
  public Optional<Target> see(Detail.See detail) {
    return Optional.empty();
  }

  @Override
  public Optional<Target> note(Detail.Note detail) {
    return Optional.empty();
  }

  @Override
  public Optional<Target> scale(Detail.Scale detail) {
    return Optional.empty();
  }

  @Override
  public Optional<Target> problem(Detail.Problem detail) {
    return Optional.of(detail.target());
  }

  @Override
  public Optional<Target> late(Detail.Late detail) {
    return Optional.of(detail.target());
  }

  @Override
  public Optional<Target> every(Detail.Every detail) {
    return Optional.of(detail.body());
  }
}
