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
  private final String language;
  private final GapWords gaps;
  private final Namespace<Actor> actors = new Namespace<>();
  private final Namespace<Department> departments = new Namespace<>();
  private final Namespace<Touchpoint> touchpoints = new Namespace<>();
  private final Namespace<Request> requests = new Namespace<>();
  private final Namespace<Term> terms = new Namespace<>();
  private final Namespace<Declaration.Flow> flows = new Namespace<>();
  private final List<OpeningHours> hours = new ArrayList<>();

  View(LoadedFile file, List<LoadedFile> visible, String language) {
    this.file = file;
    this.visible = visible;
    this.language = language;
    this.gaps = GapWords.in(visible);
  }

  LoadedFile file() {
    return file;
  }

  List<LoadedFile> visible() {
    return visible;
  }

  /** The words in what could not be read. */
  GapWords gaps() {
    return gaps;
  }

  /** The code of the language of flows that name none. */
  String language() {
    return language;
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
    ActorKinds kinds = ActorKinds.of(actors.items());
    return new Organisation(
        departments.items(),
        kinds.roles(),
        kinds.systems(),
        kinds.parties(),
        touchpoints.items(),
        requests.items(),
        terms.items(),
        hours.stream().findFirst());
  }
}
