package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.Name;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Department;
import touchline.compiler.model.OpeningHours;
import touchline.compiler.model.Organisation;
import touchline.compiler.model.Request;
import touchline.compiler.model.Term;
import touchline.compiler.model.Touchpoint;

/**
 * What one file declares of the organisation, as model elements: the same objects for every file
 * that sees it.
 */
record OrganisationPart(
    List<Named<Department>> departments,
    List<Named<Actor>> actors,
    List<Named<Touchpoint>> touchpoints,
    List<Named<Request>> requests,
    List<Named<Term>> terms,
    List<OpeningHours> hours) {

  static final OrganisationPart NOTHING =
      new OrganisationPart(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** An element and the name that declares it. */
  record Named<T>(Name name, String kind, T item) {
    Namespace.Entry<T> entry() {
      return new Namespace.Entry<>(name.text(), kind, name.span(), item);
    }
  }

  /** The same without the names' places. */
  Organisation organisation() {
    ActorKinds kinds = ActorKinds.of(items(actors));
    return new Organisation(
        items(departments),
        kinds.roles(),
        kinds.systems(),
        kinds.parties(),
        items(touchpoints),
        items(requests),
        items(terms),
        hours.stream().findFirst());
  }

  private static <T> List<T> items(List<Named<T>> named) {
    return named.stream().map(Named::item).toList();
  }

  static OrganisationPart of(Declared declared, HoursReader hours) {
    List<Named<Department>> departments = new ArrayList<>();
    List<Named<Actor>> actors = new ArrayList<>();
    for (Declaration.Department written : declared.departments()) {
      Department department =
          new Department(written.id().text(), written.name().value(), written.span());
      departments.add(new Named<>(written.id(), Kinds.DEPARTMENT, department));
      written.roles().forEach(role -> actors.add(role(role, Optional.of(department))));
    }
    declared.roles().forEach(role -> actors.add(role(role, Optional.empty())));
    for (Declaration.AutomatedSystem written : declared.systems()) {
      Actor system =
          new Actor.AutomatedSystem(written.id().text(), written.name().value(), written.span());
      actors.add(new Named<>(written.id(), Kinds.SYSTEM, system));
    }
    for (Declaration.Party written : declared.parties()) {
      Actor party = new Actor.Party(written.id().text(), written.name().value(), written.span());
      actors.add(new Named<>(written.id(), Kinds.PARTY, party));
    }
    return new OrganisationPart(
        departments,
        actors,
        declared.touchpoints().stream().map(OrganisationPart::touchpoint).toList(),
        declared.requests().stream().map(OrganisationPart::request).toList(),
        declared.terms().stream().map(OrganisationPart::term).toList(),
        declared.hours().stream().map(hours::read).toList());
  }

  private static Named<Actor> role(Declaration.Role written, Optional<Department> department) {
    Actor role =
        new Actor.Role(written.id().text(), written.name().value(), department, written.span());
    return new Named<>(written.id(), Kinds.ROLE, role);
  }

  private static Named<Touchpoint> touchpoint(Declaration.Touchpoint written) {
    Touchpoint touchpoint =
        new Touchpoint(
            written.id().text(),
            written.name().value(),
            written.outbound(),
            Durations.of(written.answerWithin()),
            written.span());
    return new Named<>(written.id(), Kinds.TOUCHPOINT, touchpoint);
  }

  private static Named<Request> request(Declaration.Request written) {
    Request request = new Request(written.id().text(), written.name().value(), written.span());
    return new Named<>(written.id(), Kinds.REQUEST, request);
  }

  private static Named<Term> term(Declaration.Term written) {
    Term term = new Term(written.abbreviation().value(), written.meaning().value(), written.span());
    Name name = new Name(term.abbreviation(), written.abbreviation().span());
    return new Named<>(name, Kinds.TERM, term);
  }
}
