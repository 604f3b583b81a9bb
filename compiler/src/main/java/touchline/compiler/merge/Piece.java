package touchline.compiler.merge;

/** A stretch of the merged text. */
sealed interface Piece {
  <R> R match(Cases<R> cases);

  /** Text that is clear. */
  record Clear(String text) implements Piece {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.clear(this);
    }
  }

  /** Two versions, whole lines, of which somebody has to choose; each may be empty. */
  record Conflict(String ours, String theirs) implements Piece {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.conflict(this);
    }
  }

  /** One method per kind of piece. */
  interface Cases<R> {
    R clear(Clear piece);

    R conflict(Conflict piece);
  }
}
