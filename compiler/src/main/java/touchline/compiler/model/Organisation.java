package touchline.compiler.model;

import java.util.List;
import java.util.Optional;

/** All that a file sees of the organisation: its own declarations and imported ones, in order. */
public record Organisation(
    List<Department> departments,
    List<Actor.Role> roles,
    List<Actor.AutomatedSystem> systems,
    List<Actor.Party> parties,
    List<Touchpoint> touchpoints,
    List<Request> requests,
    List<Term> terms,
    Optional<OpeningHours> hours) {

  public Organisation {
    departments = List.copyOf(departments);
    roles = List.copyOf(roles);
    systems = List.copyOf(systems);
    parties = List.copyOf(parties);
    touchpoints = List.copyOf(touchpoints);
    requests = List.copyOf(requests);
    terms = List.copyOf(terms);
  }
}
