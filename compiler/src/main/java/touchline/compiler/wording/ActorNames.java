package touchline.compiler.wording;

import touchline.compiler.model.Actor;

/** Names of actors; only the customer's is ours. */
record ActorNames(Phrases phrases) implements Actor.Cases<String> {
  @Override
  public String role(Actor.Role actor) {
    return actor.name();
  }

  @Override
  public String system(Actor.AutomatedSystem actor) {
    return actor.name();
  }

  @Override
  public String party(Actor.Party actor) {
    return actor.name();
  }

  @Override
  public String customer(Actor.Customer actor) {
    return phrases.text("actor.customer");
  }
}
