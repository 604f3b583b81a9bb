package touchline.compiler.model;

import java.util.Optional;
import touchline.compiler.source.Span;

/** Who does something, or is told something. */
public sealed interface Actor {

  String id();

  String name();

  <R> R match(Cases<R> cases);

  /** A role of the company: somebody who can hold a case. */
  record Role(String id, String name, Optional<Department> department, Span span)
      implements Actor, Element {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.role(this);
    }
  }

  /** An automated actor. */
  record AutomatedSystem(String id, String name, Span span) implements Actor, Element {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.system(this);
    }
  }

  /** Somebody outside the company who is not the customer. */
  record Party(String id, String name, Span span) implements Actor, Element {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.party(this);
    }
  }

  /** The customer: built in, declared nowhere; the name is a matter of each document's language. */
  record Customer() implements Actor {
    @Override
    public String id() {
      return "customer";
    }

    @Override
    public String name() {
      return "Customer";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.customer(this);
    }
  }

  /** One method per kind of actor. */
  interface Cases<R> {
    R role(Role actor);

    R system(AutomatedSystem actor);

    R party(Party actor);

    R customer(Customer actor);
  }
}
