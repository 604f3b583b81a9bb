package touchline.compiler.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import touchline.compiler.source.Span;

/** What is done, said and written down in a statement; in the written order. */
public sealed interface Detail extends Element {

  <R> R match(Cases<R> cases);

  /** An instruction. */
  record Do(String text, Span span) implements Detail {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.doing(this);
    }
  }

  /** Words for the customer, or for somebody else. */
  record Say(Actor to, List<Piece> pieces, Span span) implements Detail {
    public Say {
      pieces = List.copyOf(pieces);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.say(this);
    }
  }

  /** Fields that are asked or found out. */
  record RecordFields(List<Field> fields, Span span) implements Detail {
    public RecordFields {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.record(this);
    }
  }

  /** Fields that the step itself settles. */
  record SetFields(List<Assignment> assignments, Span span) implements Detail {
    public SetFields {
      assignments = List.copyOf(assignments);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.set(this);
    }
  }

  /** A field and its new value. */
  record Assignment(Field field, Value value, Span span) implements Element {}

  /** A link; the title falls back to the address. */
  record See(String url, Optional<String> title, Span span) implements Detail {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.see(this);
    }
  }

  /** A note for staff. */
  record Note(String text, Span span) implements Detail {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.note(this);
    }
  }

  /** The scale of a survey. */
  record Scale(BigDecimal from, BigDecimal to, Span span) implements Detail {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.scale(this);
    }
  }

  /** A part of what is said. */
  sealed interface Piece {
    <R> R match(PieceCases<R> cases);
  }

  /** Plain words. */
  record Words(String text) implements Piece {
    @Override
    public <R> R match(PieceCases<R> cases) {
      return cases.words(this);
    }
  }

  /** The recorded value of a field. */
  record FieldValue(Field field, Span span) implements Piece, Element {
    @Override
    public <R> R match(PieceCases<R> cases) {
      return cases.field(this);
    }
  }

  /** The person who works the step. */
  record Agent() implements Piece {
    @Override
    public <R> R match(PieceCases<R> cases) {
      return cases.agent(this);
    }
  }

  /** The customer. */
  record CustomerName() implements Piece {
    @Override
    public <R> R match(PieceCases<R> cases) {
      return cases.customer(this);
    }
  }

  /** The name of a role. */
  record RoleName(Actor.Role role) implements Piece {
    @Override
    public <R> R match(PieceCases<R> cases) {
      return cases.role(this);
    }
  }

  /** One method per kind of piece. */
  interface PieceCases<R> {
    R words(Words piece);

    R field(FieldValue piece);

    R agent(Agent piece);

    R customer(CustomerName piece);

    R role(RoleName piece);
  }

  /** One method per kind of detail. */
  interface Cases<R> {
    R doing(Do detail);

    R say(Say detail);

    R record(RecordFields detail);

    R set(SetFields detail);

    R see(See detail);

    R note(Note detail);

    R scale(Scale detail);
  }
}
