package touchline.compiler.analyze;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Element;
import touchline.compiler.model.Request;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.source.Span;

/**
 * The declarations of the organisation that flows and scenarios name. A name that means nothing may
 * have been meant for any declaration of its kind that can be seen: these count as named, too.
 */
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

  /**
   * Notes that a name means nothing.
   *
   * @param kinds what it could have been
   */
  void doubt(Collection<String> kinds, View view) {
    if (kinds.contains(Kinds.ROLE)) {
      view.organisation().roles().forEach(this::add);
    }
    if (kinds.contains(Kinds.SYSTEM)) {
      view.organisation().systems().forEach(this::add);
    }
    if (kinds.contains(Kinds.PARTY)) {
      view.organisation().parties().forEach(this::add);
    }
    if (kinds.contains(Kinds.TOUCHPOINT)) {
      view.touchpoints().items().forEach(this::add);
    }
    if (kinds.contains(Kinds.REQUEST)) {
      view.requests().items().forEach(this::add);
    }
  }

  private void add(Element declaration) {
    named.add(declaration.span());
  }
}
