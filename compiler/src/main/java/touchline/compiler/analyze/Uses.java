package touchline.compiler.analyze;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Element;
import touchline.compiler.model.Request;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.source.Span;

/** The declarations of the organisation that flows and scenarios name. */
final class Uses {
  private static final Actor.Cases<Optional<Element>> DECLARED =
      new Actor.Cases<>() {
        @Override
        public Optional<Element> role(Actor.Role actor) {
          return Optional.of(actor);
        }

        @Override
        public Optional<Element> system(Actor.AutomatedSystem actor) {
          return Optional.of(actor);
        }

        @Override
        public Optional<Element> party(Actor.Party actor) {
          return Optional.of(actor);
        }

        @Override
        public Optional<Element> customer(Actor.Customer actor) {
          return Optional.empty();
        }
      };

  private final Set<Span> named = new HashSet<>();

  /** The spans of these declarations. */
  Set<Span> named() {
    return named;
  }

  <A extends Actor> Optional<A> actor(Optional<A> found) {
    found.flatMap(actor -> actor.match(DECLARED)).ifPresent(this::add);
    return found;
  }

  Optional<Touchpoint> touchpoint(Optional<Touchpoint> found) {
    found.ifPresent(this::add);
    return found;
  }

  Optional<Request> request(Optional<Request> found) {
    found.ifPresent(this::add);
    return found;
  }

  private void add(Element declaration) {
    named.add(declaration.span());
  }
}
