package touchline.compiler.model;

import java.util.Optional;
import touchline.compiler.source.Span;

/** Who does something, or is told something. Two that are declared in one place are the same. */
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

    @Override
    public boolean equals(Object other) {
      return other instanceof Role role && id.equals(role.id) && span.equals(role.span);
    }

    @Override
    public int hashCode() {
      return span.hashCode();
    }
  }

  /** An automated actor. */
  record AutomatedSystem(String id, String name, Span span) implements Actor, Element {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.system(this);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof AutomatedSystem system
          && id.equals(system.id)
          && span.equals(system.span);
    }

    @Override
    public int hashCode() {
      return span.hashCode();
    }
  }

  /** Somebody outside the company who is not the customer. */
  record Party(String id, String name, Span span) implements Actor, Element {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.party(this);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Party party && id.equals(party.id) && span.equals(party.span);
    }

    @Override
    public int hashCode() {
      return span.hashCode();
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

    @Override
    public boolean equals(Object other) {
      return other instanceof Customer;
    }

    @Override
    public int hashCode() {
      return 1;
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
