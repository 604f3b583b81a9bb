package touchline.compiler;

import java.util.List;
import touchline.compiler.diagnostics.Diagnostic;

/** What became of a file that was to be brought into the one form. */
public sealed interface Formatted {

  <R> R match(Cases<R> cases);

  /**
   * It has that form now.
   *
   * @param text with LF between lines; what the file had, if that was in the form already
   */
  record Done(String text) implements Formatted {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.done(this);
    }
  }

  /** It stays as it is, since it can't be read without doubt. */
  record Broken(List<Diagnostic> diagnostics) implements Formatted {
    public Broken {
      diagnostics = List.copyOf(diagnostics);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.broken(this);
    }
  }

  /** It stays as it is, since its new form would say something else: a fault of the formatter. */
  record Refused() implements Formatted {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.refused(this);
    }
  }

  /** One method per kind. */
  interface Cases<R> {
    R done(Done formatted);

    R broken(Broken formatted);

    R refused(Refused formatted);
  }
}
