package touchline.compiler.analyze;

import java.util.Optional;
import touchline.compiler.ast.Statement;

/** Tells {@code from} blocks from all other statements. */
final class OnlyFrom implements Statement.Cases<Optional<Statement.From>> {
  private static final OnlyFrom CASES = new OnlyFrom();

  private OnlyFrom() {}

  static Optional<Statement.From> of(Statement statement) {
    return statement.match(CASES);
  }

  @Override
  public Optional<Statement.From> from(Statement.From statement) {
    return Optional.of(statement);
  }

  @Override
  public Optional<Statement.From> step(Statement.Step statement) {
    return Optional.empty();
  }

  @Override
  public Optional<Statement.From> decision(Statement.Decision statement) {
    return Optional.empty();
  }

  @Override
  public Optional<Statement.From> escalate(Statement.Escalate statement) {
    return Optional.empty();
  }

  @Override
  public Optional<Statement.From> waiting(Statement.Wait statement) {
    return Optional.empty();
  }

  @Override
  public Optional<Statement.From> call(Statement.Call statement) {
    return Optional.empty();
  }

  @Override
  public Optional<Statement.From> survey(Statement.Survey statement) {
    return Optional.empty();
  }

  @Override
  public Optional<Statement.From> parallel(Statement.Parallel statement) {
    return Optional.empty();
  }

  @Override
  public Optional<Statement.From> phase(Statement.Phase statement) {
    return Optional.empty();
  }

  @Override
  public Optional<Statement.From> anytime(Statement.Anytime statement) {
    return Optional.empty();
  }

  @Override
  public Optional<Statement.From> end(Statement.End statement) {
    return Optional.empty();
  }

  @Override
  public Optional<Statement.From> jump(Statement.JumpStatement statement) {
    return Optional.empty();
  }
}
