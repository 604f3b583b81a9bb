package touchline.compiler.diff;

import java.util.List;
import java.util.function.Function;
import touchline.compiler.model.Actor;
import touchline.compiler.model.DeclaringFile;
import touchline.compiler.model.Department;
import touchline.compiler.model.OpeningHours;
import touchline.compiler.model.Organisation;
import touchline.compiler.model.Project;
import touchline.compiler.model.Request;
import touchline.compiler.model.Term;
import touchline.compiler.model.Touchpoint;

/** What is declared for all flows in two versions; whichever files it stands in. */
public record Declarations(
    Matched<Pair<Department>, Department> departments,
    Matched<Pair<Actor.Role>, Actor.Role> roles,
    Matched<Pair<Actor.AutomatedSystem>, Actor.AutomatedSystem> systems,
    Matched<Pair<Actor.Party>, Actor.Party> parties,
    Matched<Pair<Touchpoint>, Touchpoint> touchpoints,
    Matched<Pair<Request>, Request> requests,
    Matched<Pair<Term>, Term> terms,
    Matched<Pair<OpeningHours>, OpeningHours> hours) {

  static Declarations of(Project before, Project after) {
    Between between = new Between(before, after);
    return new Declarations(
        between.match(Organisation::departments, Department::id, Department::name),
        between.match(Organisation::roles, Actor.Role::id, Actor.Role::name),
        between.match(
            Organisation::systems, Actor.AutomatedSystem::id, Actor.AutomatedSystem::name),
        between.match(Organisation::parties, Actor.Party::id, Actor.Party::name),
        between.match(Organisation::touchpoints, Touchpoint::id, Touchpoint::name),
        between.match(Organisation::requests, Request::id, Request::name),
        between.match(Organisation::terms, Term::abbreviation, Term::meaning),
        between.match(it -> it.hours().stream().toList(), OpeningHours::name, it -> "hours"));
  }

  private record Between(Project before, Project after) {
    <T> Matched<Pair<T>, T> match(
        Function<Organisation, List<T>> part, Function<T, String> id, Function<T, String> name) {
      return Matching.of(all(before, part), all(after, part)).by(id).by(name).done();
    }

    private static <T> List<T> all(Project project, Function<Organisation, List<T>> part) {
      return project.files().stream()
          .map(DeclaringFile::own)
          .flatMap(own -> part.apply(own).stream())
          .toList();
    }
  }
}
