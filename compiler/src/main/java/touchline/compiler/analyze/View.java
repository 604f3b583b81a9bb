package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import touchline.compiler.ast.Declaration;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Department;
import touchline.compiler.model.OpeningHours;
import touchline.compiler.model.Organisation;
import touchline.compiler.model.Request;
import touchline.compiler.model.Term;
import touchline.compiler.model.Touchpoint;

/** What one file sees: its own declarations and those of the files that it imports. */
final class View {
  private final LoadedFile file;
  private final List<LoadedFile> visible;
  private final Namespace<Actor> actors = new Namespace<>();
  private final Namespace<Department> departments = new Namespace<>();
  private final Namespace<Touchpoint> touchpoints = new Namespace<>();
  private final Namespace<Request> requests = new Namespace<>();
  private final Namespace<Term> terms = new Namespace<>();
  private final Namespace<Declaration.Flow> flows = new Namespace<>();
  private final List<OpeningHours> hours = new ArrayList<>();

  View(LoadedFile file, List<LoadedFile> visible) {
    this.file = file;
    this.visible = visible;
  }

  LoadedFile file() {
    return file;
  }

  List<LoadedFile> visible() {
    return visible;
  }

  Namespace<Actor> actors() {
    return actors;
  }

  Namespace<Department> departments() {
    return departments;
  }

  Namespace<Touchpoint> touchpoints() {
    return touchpoints;
  }

  Namespace<Request> requests() {
    return requests;
  }

  Namespace<Term> terms() {
    return terms;
  }

  Namespace<Declaration.Flow> flows() {
    return flows;
  }

  List<OpeningHours> hours() {
    return hours;
  }

  /** The declaration of a name, whatever it stands for. */
  Optional<? extends Namespace.Entry<?>> anything(String name) {
    return Stream.of(actors, departments, touchpoints, requests, flows, terms)
        .flatMap(namespace -> namespace.entry(name).stream())
        .findFirst();
  }

  Organisation organisation() {
    ActorKinds kinds = new ActorKinds();
    actors.items().forEach(actor -> actor.match(kinds));
    return new Organisation(
        departments.items(),
        kinds.roles,
        kinds.systems,
        kinds.parties,
        touchpoints.items(),
        requests.items(),
        terms.items(),
        hours.stream().findFirst());
  }

  /** Actors sorted by kind. */
  private static final class ActorKinds implements Actor.Cases<Boolean> {
    private final List<Actor.Role> roles = new ArrayList<>();
    private final List<Actor.AutomatedSystem> systems = new ArrayList<>();
    private final List<Actor.Party> parties = new ArrayList<>();

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
}
