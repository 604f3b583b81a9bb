package touchline.compiler.merge;

/** What became of a merge. */
public sealed interface Merged {
  <R> R match(Cases<R> cases);

  /** All went together. */
  record Whole(String text) implements Merged {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.whole(this);
    }
  }

  /**
   * Both versions stand where a person must choose.
   *
   * @param count of such places, at least 1
   */
  record Conflicts(String text, int count) implements Merged {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.conflicts(this);
    }
  }

  /**
   * Not by statement.
   *
   * @param reason to be read after a colon
   */
  record Impossible(String reason) implements Merged {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.impossible(this);
    }
  }

  /** One method per outcome. */
  interface Cases<R> {
    R whole(Whole merged);

    R conflicts(Conflicts merged);

    R impossible(Impossible merged);
  }
}
