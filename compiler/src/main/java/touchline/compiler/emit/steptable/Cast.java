package touchline.compiler.emit.steptable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Organisation;
import touchline.compiler.wording.Phrases;
import touchline.table.Department;

/** Everybody whom a flow's table names, in the order in which the organisation declares them. */
final class Cast {
  private final Organisation organisation;
  private final Phrases phrases;
  private final Set<String> named;

  Cast(Flow flow) {
    organisation = flow.organisation();
    phrases = Phrases.of(flow.header().language());
    Stream<Actor> pausing =
        flow.header().promises().stream().flatMap(promise -> promise.pausing().stream());
    named =
        Stream.concat(flow.graph().nodes().stream().flatMap(Cast::named), pausing)
            .map(Actor::id)
            .collect(Collectors.toSet());
  }

  List<touchline.table.Actor> actors() {
    return Stream.of(
            organisation.roles().stream(),
            organisation.systems().stream(),
            organisation.parties().stream(),
            Stream.of(new Actor.Customer()))
        .<Actor>flatMap(kind -> kind)
        .filter(actor -> named.contains(actor.id()))
        .map(this::actor)
        .toList();
  }

  List<Department> departments() {
    Set<String> used =
        actors().stream().flatMap(actor -> actor.department().stream()).collect(Collectors.toSet());
    return organisation.departments().stream()
        .filter(department -> used.contains(department.id()))
        .map(department -> new Department(department.id(), department.name()))
        .toList();
  }

  private touchline.table.Actor actor(Actor actor) {
    Optional<String> department =
        actor instanceof Actor.Role role
            ? role.department().map(touchline.compiler.model.Department::id)
            : Optional.empty();
    return new touchline.table.Actor(
        actor.id(), phrases.actor(actor), actor.match(new KindOfActor()), department);
  }

  private static Stream<Actor> named(Node node) {
    Stream<Actor> performer = node.performer().stream();
    Stream<Actor> told = node.todo().details().stream().flatMap(Cast::told);
    return Stream.concat(performer, told);
  }

  private static Stream<Actor> told(Detail detail) {
    if (!(detail instanceof Detail.Say say)) {
      return Stream.empty();
    }
    Stream<Actor> roles =
        say.pieces().stream()
            .flatMap(
                piece ->
                    piece instanceof Detail.RoleName name
                        ? Stream.of(name.role())
                        : Stream.empty());
    return Stream.concat(Stream.of(say.to()), roles);
  }
}
