package touchline.compiler.format.document;

import java.util.List;

/** Text that is not yet laid out. */
public sealed interface Doc {

  <R> R match(Cases<R> cases);

  /** Characters of one line. */
  record Text(String characters) implements Doc {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.text(this);
    }
  }

  /** A space or, if the {@link Group} around it doesn't fit, a line's end, as all others of it. */
  record Line() implements Doc {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.line(this);
    }
  }

  /** A space or, if what follows up to the next place to break doesn't fit, a line's end. */
  record Soft() implements Doc {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.soft(this);
    }
  }

  /**
   * A line's end, always.
   *
   * @param blank whether an empty line follows
   */
  record HardLine(boolean blank) implements Doc {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.hardLine(this);
    }
  }

  /** What hangs behind a line and doesn't count for its width; a {@link HardLine} follows. */
  record Tail(String characters) implements Doc {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.tail(this);
    }
  }

  /**
   * Lines as they are; indentation is for the first one alone.
   *
   * @param lines at least one
   */
  record Verbatim(List<String> lines) implements Doc {
    public Verbatim {
      lines = List.copyOf(lines);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.verbatim(this);
    }
  }

  /** One behind the other. */
  record Concat(List<Doc> parts) implements Doc {
    public Concat {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.concat(this);
    }
  }

  /**
   * Lines that begin inside of it are indented further.
   *
   * @param columns may be negative
   */
  record Nest(int columns, Doc inside) implements Doc {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.nest(this);
    }
  }

  /** Stays on one line if it fits there, with what follows up to the next place to break. */
  record Group(Doc inside) implements Doc {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.group(this);
    }
  }

  /** One method per kind of document. */
  interface Cases<R> {
    R text(Text doc);

    R line(Line doc);

    R soft(Soft doc);

    R hardLine(HardLine doc);

    R tail(Tail doc);

    R verbatim(Verbatim doc);

    R concat(Concat doc);

    R nest(Nest doc);

    R group(Group doc);
  }
}
