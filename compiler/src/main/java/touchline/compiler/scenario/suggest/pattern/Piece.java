package touchline.compiler.scenario.suggest.pattern;

import java.util.List;

/** A piece of a pattern. */
sealed interface Piece {

  <R> R match(Cases<R> cases);

  /** One character out of a set. */
  record OneOf(CharacterSet set) implements Piece {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.oneOf(this);
    }
  }

  /** One after another; without any, nothing. */
  record Sequence(List<Piece> pieces) implements Piece {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.sequence(this);
    }
  }

  /** One of these. */
  record Choice(List<Piece> pieces) implements Piece {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.choice(this);
    }
  }

  /**
   * The same piece several times.
   *
   * @param most -1 if there is no limit
   */
  record Repeat(Piece piece, int least, int most) implements Piece {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.repeat(this);
    }
  }

  /** One method per kind. */
  interface Cases<R> {
    R oneOf(OneOf piece);

    R sequence(Sequence piece);

    R choice(Choice piece);

    R repeat(Repeat piece);
  }
}
