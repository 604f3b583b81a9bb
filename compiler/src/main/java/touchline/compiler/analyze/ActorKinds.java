package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.model.Actor;

/** Actors sorted by kind. */
final class ActorKinds implements Actor.Cases<Boolean> {
  private final List<Actor.Role> roles = new ArrayList<>();
  private final List<Actor.AutomatedSystem> systems = new ArrayList<>();
  private final List<Actor.Party> parties = new ArrayList<>();

  private ActorKinds() {}

  static ActorKinds of(List<Actor> actors) {
    ActorKinds kinds = new ActorKinds();
    actors.forEach(actor -> actor.match(kinds));
    return kinds;
  }

  List<Actor.Role> roles() {
    return roles;
  }

  List<Actor.AutomatedSystem> systems() {
    return systems;
  }

  List<Actor.Party> parties() {
    return parties;
  }

  @Override
  public Boolean role(Actor.Role actor) {
    return roles.add(actor);
  }

  @Override
  public Boolean system(Actor.AutomatedSystem actor) {
    return systems.add(actor);
  }

  @Override
  public Boolean party(Actor.Party actor) {
    return parties.add(actor);
  }

  @Override
  public Boolean customer(Actor.Customer actor) {
    return false;
  }
}
