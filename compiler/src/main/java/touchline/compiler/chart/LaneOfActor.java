package touchline.compiler.chart;

import touchline.compiler.model.Actor;

/** Which lane somebody works in, and how far left it is: the customer's first, systems last. */
record LaneOfActor(ChartWords words) implements Actor.Cases<LaneOfActor.Ranked> {

  /** A lane; those of a smaller rank stand left, those of the same rank as they come. */
  record Ranked(int rank, Lane lane) {}

  @Override
  public Ranked customer(Actor.Customer actor) {
    return new Ranked(0, new Lane("customer", PlainText.of(words.customer())));
  }

  @Override
  public Ranked role(Actor.Role actor) {
    return actor
        .department()
        .map(d -> new Ranked(1, new Lane("department." + d.id(), PlainText.of(d.name()))))
        .orElseGet(() -> outside(actor));
  }

  @Override
  public Ranked party(Actor.Party actor) {
    return outside(actor);
  }

  @Override
  public Ranked system(Actor.AutomatedSystem actor) {
    return new Ranked(3, own(actor));
  }

  private static Ranked outside(Actor actor) {
    return new Ranked(2, own(actor));
  }

  private static Lane own(Actor actor) {
    return new Lane("actor." + actor.id(), PlainText.of(actor.name()));
  }
}
