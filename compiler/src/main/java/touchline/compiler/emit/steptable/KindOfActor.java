package touchline.compiler.emit.steptable;

import touchline.compiler.model.Actor;
import touchline.table.Actor.Kind;

/** The kind of an actor, in the table's terms. */
final class KindOfActor implements Actor.Cases<Kind> {

  @Override
  public Kind role(Actor.Role actor) {
    return Kind.ROLE;
  }

  @Override
  public Kind system(Actor.AutomatedSystem actor) {
    return Kind.SYSTEM;
  }

  @Override
  public Kind party(Actor.Party actor) {
    return Kind.PARTY;
  }

  @Override
  public Kind customer(Actor.Customer actor) {
    return Kind.CUSTOMER;
  }
}
