package touchline.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is done, said and written down at a node. */
public sealed interface Detail {

  <R> R match(Cases<R> cases);

  /** An instruction. */
  record Do(String text) implements Detail {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.doing(this);
    }
  }

  /**
   * Words to say.
   *
   * @param to the id of the actor who is spoken to
   */
  record Say(String to, List<Piece> pieces) implements Detail {
    public Say {
      pieces = List.copyOf(pieces);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.say(this);
    }
  }

  /** Fields that are asked or found out. */
  record RecordFields(List<Recorded> fields) implements Detail {
    public RecordFields {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.record(this);
    }
  }

  /**
   * A field that is recorded.
   *
   * @param optional may be left empty here; then it becomes unknown
   */
  record Recorded(String field, boolean optional) {}

  /** A field that the statement itself settles. */
  record SetField(String field, Value value) implements Detail {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.set(this);
    }
  }

  /** A link; without a title the address stands for it. */
  record See(String url, Optional<String> title) implements Detail {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.see(this);
    }
  }

  /** A note for staff. */
  record Note(String text) implements Detail {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.note(this);
    }
  }

  /** The scale of a survey. */
  record Scale(BigDecimal from, BigDecimal to) implements Detail {
    public Scale {
      from = Decimals.canonical(from);
      to = Decimals.canonical(to);
    }

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

  /** The recorded value of a field; if there is none, the field's label in brackets. */
  record FieldValue(String field) implements Piece {
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
  record RoleName(String role) implements Piece {
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

    R set(SetField detail);

    R see(See detail);

    R note(Note detail);

    R scale(Scale detail);
  }
}
