package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.Name;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Department;
import touchline.compiler.model.Request;
import touchline.compiler.model.Touchpoint;

/** Finds what names of the organisation mean in one file, and reports those that mean nothing. */
final class References {
  static final String CUSTOMER = "customer";

  private static final Set<String> ACTORS = Set.of(Kinds.ROLE, Kinds.SYSTEM, Kinds.PARTY);

  private final View view;
  private final Unknown unknown;
  private final Uses uses;

  References(View view, Unknown unknown, Uses uses) {
    this.view = view;
    this.unknown = unknown;
    this.uses = uses;
  }

  /**
   * Somebody who acts or is told something.
   *
   * @param user what needs the actor, for messages: {@code `by`}
   */
  Optional<Actor> actor(Name name, String user) {
    if (name.text().equals(CUSTOMER)) {
      return Optional.of(new Actor.Customer());
    }
    Optional<Actor> actor = view.actors().find(name.text());
    if (actor.isEmpty()) {
      unknown.tell(
          name,
          new Unknown.Wanted(
              ACTORS,
              "role, system or party",
              user + " needs a role, a system, a party or `customer`",
              this::actors,
              true));
    }
    return uses.actor(actor);
  }

  /**
   * A role.
   *
   * @param user what needs the role, for messages: {@code an escalation}
   */
  Optional<Actor.Role> role(Name name, String user) {
    Optional<Actor.Role> role = findRole(name);
    if (role.isEmpty()) {
      unknown.tell(
          name,
          new Unknown.Wanted(
              Set.of(Kinds.ROLE), Kinds.ROLE, user + " needs a role", this::roles, true));
    }
    return uses.actor(role);
  }

  /**
   * A role in a placeholder that is no field.
   *
   * @param names the flow's own names, of which the fields would have been right, too
   */
  Optional<Actor.Role> placeholder(Name name, FlowNames names) {
    Optional<Actor.Role> role = findRole(name);
    if (role.isEmpty()) {
      unknown.tell(
          name,
          new Unknown.Wanted(
              Set.of(Kinds.ROLE, Kinds.FIELD),
              "field or role",
              "a placeholder needs a field, a role, `agent` or `customer`",
              () ->
                  Stream.of(names.fieldNames(), roles(), List.of("agent", CUSTOMER))
                      .flatMap(List::stream)
                      .distinct()
                      .toList(),
              true),
          names.anything(name));
    }
    return uses.actor(role);
  }

  private Optional<Actor.Role> findRole(Name name) {
    return view.actors().find(name.text()).flatMap(actor -> actor.match(ONLY_ROLES));
  }

  private List<String> actors() {
    List<String> known = new ArrayList<>(view.actors().names());
    known.add(CUSTOMER);
    return known;
  }

  private List<String> roles() {
    return view.actors().items().stream()
        .flatMap(actor -> actor.match(ONLY_ROLES).stream())
        .map(Actor.Role::id)
        .toList();
  }

  Optional<Department> department(Name name) {
    return find(view.departments(), name, Kinds.DEPARTMENT, "`department` needs a department");
  }

  Optional<Touchpoint> touchpoint(Name name) {
    return uses.touchpoint(
        find(view.touchpoints(), name, Kinds.TOUCHPOINT, "a touchpoint is needed here"));
  }

  Optional<Request> request(Name name) {
    return uses.request(find(view.requests(), name, Kinds.REQUEST, "a request is needed here"));
  }

  /**
   * A flow.
   *
   * @param user what needs the flow, for messages: {@code `call`}
   */
  Optional<Declaration.Flow> flow(Name name, String user) {
    return find(view.flows(), name, Kinds.FLOW, user + " needs a flow");
  }

  private <T> Optional<T> find(Namespace<T> namespace, Name name, String kind, String needs) {
    Optional<T> found = namespace.find(name.text());
    if (found.isEmpty()) {
      unknown.tell(name, new Unknown.Wanted(Set.of(kind), kind, needs, namespace::names, true));
    }
    return found;
  }

  private static final Actor.Cases<Optional<Actor.Role>> ONLY_ROLES =
      new Actor.Cases<>() {
        @Override
        public Optional<Actor.Role> role(Actor.Role actor) {
          return Optional.of(actor);
        }

        @Override
        public Optional<Actor.Role> system(Actor.AutomatedSystem actor) {
          return Optional.empty();
        }

        @Override
        public Optional<Actor.Role> party(Actor.Party actor) {
          return Optional.empty();
        }

        @Override
        public Optional<Actor.Role> customer(Actor.Customer actor) {
          return Optional.empty();
        }
      };
}
